import TestSupport
import Testing

/// Where the judged part of a history begins.
@Suite struct AuditSinceTests {
    @Test func `A part that begins where site.yml cannot be read is judged by the last one that could be`()
        throws
    {
        let ward = try HistoryWard(AuditWards.settings)
        let settings = try ward.folder.text("site.yml")
        try ward.folder.write("board: [", to: "site.yml")
        try ward.commit(by: "cntt", at: "07:00")
        let broken = try ward.commit(by: "cntt", at: "07:10")
        try ward.put(AuditArticle())
        try ward.commit(by: "van-phong", at: "07:30")
        _ = try ward.act(AuditArticle(), "submit", "van-phong", "08:00")
        try ward.folder.write(settings, to: "site.yml")
        try ward.commit(by: "cntt", at: "09:00")
        #expect(try ward.codes("--since", broken) == ["QT103"])
        // Gone altogether is no better.
        try ward.folder.remove("site.yml")
        let gone = try ward.commit(by: "cntt", at: "10:00")
        try ward.folder.write(settings, to: "site.yml")
        try ward.commit(by: "van-phong", at: "10:30")
        #expect(try ward.codes("--since", gone).isEmpty)
    }
}
