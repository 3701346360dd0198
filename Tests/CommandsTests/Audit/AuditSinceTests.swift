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

    @Test(arguments: [true, false])
    func `The commit after which the part begins tells which parent of a merge is the main line`(
        isFirst: Bool
    ) throws {
        let ward = try HistoryWard(AuditWards.settings)
        try ward.git(["checkout", "-q", "-b", "nhanh"])
        try ward.put(AuditArticle().acting("submit", "nguoi-cu", "08:00"))
        try ward.commit(by: "nguoi-cu", at: "08:00")
        try ward.git(["checkout", "-q", "main"])
        try ward.folder.write("x", to: "content/draft/x.txt")
        let start = try ward.commit(by: "cntt", at: "2020-11-29T08:00:00+07:00")
        if isFirst { try ward.git(["checkout", "-q", "nhanh"]) }
        try ward.git(
            ["merge", "-q", "--no-edit", "--no-gpg-sign", isFirst ? "main" : "nhanh"],
            HistoryWard.identity("van-phong", "2020-11-30T08:00:00+07:00"))
        #expect(try ward.codes("--since", start) == ["QT111"])
    }
}
