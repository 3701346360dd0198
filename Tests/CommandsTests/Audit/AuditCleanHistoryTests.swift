import Foundation
import TestSupport
import Testing

/// Histories in which everything is as it must be.
@Suite struct AuditCleanHistoryTests {
    /// A year in the life of a ward: texts with CRLF, bundles, a new version, a withdrawal, a branch, a change of
    /// the board.
    private func live(_ ward: HistoryWard, signed: Bool) throws {
        let news = try ward.publish(AuditArticle().with { $0.end = "\r\n" }, signed: signed)
        let revision = try ward.act(news, "revise", "cntt", "11:00", signed: signed)
        let edited = revision.with { $0.body = "\nTin vui đã sửa.\n" }
        try ward.put(edited)
        try ward.commit(by: "van-phong", at: "11:10")
        let submitted = try ward.act(edited, "submit", "thuong-truc", "11:20", signed: signed)
        try ward.git(["checkout", "-q", "-b", "nhanh"])
        let hidden = try ward.act(news, "suspend", "cntt", "11:30", "note: kiểm tra", signed: signed)
        _ = try ward.act(hidden, "lift", "truong-ban", "11:40", "note: đúng", signed: signed)
        try ward.git(["checkout", "-q", "main"])
        let endorsed = try ward.act(submitted, "endorse", "cntt", "11:50", signed: signed)
        try ward.git(
            ["merge", "-q", "--no-ff", "--no-gpg-sign", "-m", "gộp", "nhanh"],
            HistoryWard.identity("van-phong", "12:00"))
        let shown = hidden.acting("lift", "truong-ban", "11:40", "note: đúng")
        let merged = endorsed.with { article in
            article.steps = (article.steps + shown.steps[3...]).sorted { $0.at < $1.at }
        }
        let approved = merged.acting("approve", "truong-ban", "12:30", "correction: sửa một chữ")
        try ward.put(approved, replacing: endorsed)
        try ward.commit(by: "truong-ban", at: "12:30", key: signed ? "truong-ban" : nil)
        let text = try ward.folder.text("site.yml")
        let paper = "    - {number: 210/QĐ-UBND, date: 2020-11-11, by: chair}\nsections:\n"
        try ward.folder.write(
            text.replacing("position: Văn phòng", with: "standing: true, position: Văn phòng")
                .replacing("sections:\n", with: paper), to: "site.yml")
        try ward.commit(by: "cntt", at: "13:00", key: signed ? "cntt" : nil)
        let withdrawn = approved.acting(
            "withdraw", "truong-ban", "14:00", "reason: trung-lap", "note: đã đăng")
        try ward.put(withdrawn, replacing: approved)
        try ward.commit(by: "truong-ban", at: "14:00", key: signed ? "truong-ban" : nil)
        let bundle = AuditArticle(
            id: "20201111-bbb222", slug: "bo-tai-lieu",
            attachments: ["a.pdf": "một", "phu-luc/b.csv": "1,2\r\n"])
        _ = try ward.publish(bundle, signed: signed)
    }

    @Test(arguments: [false, true])
    func `A year without fault, signed or not`(signed: Bool) throws {
        let ward = try HistoryWard(signed ? AuditWards.signed : AuditWards.settings)
        try live(ward, signed: signed)
        let outcome = try ward.audit()
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(outcome.output.contains("không có vi phạm"))
        // The same in a bare clone, and from any commit on.
        let clone = try TemporaryFolder()
        try ward.git(["clone", "-q", "--bare", ward.folder.path, clone.path("kho.git")])
        #expect(try ward.codes("--repository", clone.path("kho.git")).isEmpty)
        for back in 1...12 { #expect(try ward.codes("--since", "HEAD~\(back)").isEmpty, "\(back)") }
        #expect(try ward.codes("--since", "HEAD").isEmpty)
    }

    @Test func `A ward below the top of its repository`() throws {
        let ward = try HistoryWard(AuditWards.settings)
        _ = try ward.publish(AuditArticle())
        let moved = try ward.git(["fast-export", "--no-data", "main"])
            .replacing(/(?m)^(M \d+ [0-9a-f]+ |D )/) { "\($0.output.1)phuong/" }
        try ward.outside.write(moved + "\n", to: "moved")
        try ward.run(["sh", "-c", "git fast-import --quiet --force < '\(ward.outside.path("moved"))'"])
        try ward.git(["reset", "-q", "--hard", "main"])
        #expect(ward.folder.exists("phuong/site.yml") && !ward.folder.exists("site.yml"))
        #expect(try ward.codes("--root", ward.folder.path("phuong")).isEmpty)
        try ward.git(["rm", "-q", "-r", "phuong/content"])
        try ward.commit(by: "cntt", at: "12:00")
        #expect(try ward.codes("--root", ward.folder.path("phuong")) == ["QT106"])
        #expect(try ward.codes("--repository", ward.folder.path("phuong"), "--since", "HEAD~1") == ["QT106"])
    }

    @Test func `Answers about signatures are remembered, and a damaged memory is none`() throws {
        let ward = try HistoryWard(AuditWards.signed)
        _ = try ward.publish(AuditArticle(), signed: true)
        #expect(try ward.codes().isEmpty)
        let memory = ".git/bientap-signatures"
        let bytes = try ward.folder.bytes(memory)
        // Without `ssh-keygen` nothing can be asked again.
        try ward.outside.write("", to: "bin/.giu")
        try ward.run(["ln", "-s", "/usr/bin/git", ward.outside.path("bin/git")])
        try ward.run(["ln", "-s", "/usr/bin/env", ward.outside.path("bin/env")])
        let poor = ["PATH": ward.outside.path("bin")]
        let program = Program(
            in: ward.folder.path, environment: poor.merging(["BIENTAP_NOW": "2021-12-31"]) { $1 })
        #expect(try program.run(["audit"]).status == 0)
        for damaged in [
            Array(bytes.dropLast(2)), [], Array("rác\n".utf8), bytes + [0x0A], bytes.map { $0 ^ 1 },
        ] {
            try ward.folder.write(damaged, to: memory)
            #expect(try program.run(["audit"]).status == 1)
            try ward.folder.write(damaged, to: memory)
            #expect(try ward.codes().isEmpty)
            #expect(try ward.folder.bytes(memory) == bytes)
        }
        // A memory in which an answer was changed does not count either.
        let text = String(decoding: bytes, as: UTF8.self)
        try ward.folder.write(text.replacing(" G k", with: " G k9"), to: memory)
        #expect(try ward.codes().isEmpty)
    }
}
