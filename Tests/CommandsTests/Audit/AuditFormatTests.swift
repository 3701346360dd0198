import Foundation
import TestSupport
import Testing

/// What `bientap audit` says, and how it ends.
@Suite struct AuditFormatTests {
    private func faultyWard() throws -> HistoryWard {
        let ward = try HistoryWard(AuditWards.settings)
        let posted = try ward.publish(AuditArticle(slug: "bai-mot"))
        try ward.folder.write(posted.text.replacing("vui", with: "giả"), to: posted.path)
        try ward.commit(by: "van-phong", at: "12:00")
        return ward
    }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func `The text names commit, day, author, file, rule, clause and remedy`() throws {
        let ward = try faultyWard()
        let outcome = try ward.audit()
        #expect(outcome.status == 1)
        let id = try ward.tip().prefix(10)
        for part in [
            "\(id) 12:00 ngày 11/11/2020 van-phong <van-phong@vidu.example>", "content/approved/tin-tuc/bai-mot.md",
            "QT105", "→ ", "căn cứ: QC Đ5.3; QC Đ6.6", "6 commit, 3 bước: 1 vi phạm.",
        ] {
            #expect(outcome.output.contains(part), "\(part)")
        }
        #expect(!outcome.output.contains("\u{1B}"))
        #expect(try ward.audit().output == outcome.output)
    }

    @Test func `The JSON begins with its version and names everything`() throws {
        let ward = try faultyWard()
        let outcome = try ward.audit("--format", "json")
        #expect(outcome.output.hasPrefix("{\"version\":1,"))
        let document = try json(outcome.output)
        let violation = try #require((document["violations"] as? [[String: Any]])?.first)
        #expect(violation["commit"] as? String == (try ward.tip()))
        #expect(violation["code"] as? String == "QT105")
        #expect(violation["file"] as? String == "content/approved/tin-tuc/bai-mot.md")
        #expect(violation["date"] as? String == "2020-11-11T12:00:00+07:00")
        #expect(violation["email"] as? String == "van-phong@vidu.example")
        let summary = try #require(document["summary"] as? [String: Any])
        #expect(summary["commits"] as? Int == 6)
        #expect(summary["acts"] as? Int == 3)
        #expect(summary["violations"] as? Int == 1)
        #expect(summary["founding"] as? String == (try ward.git(["rev-list", "--max-parents=0", "HEAD"])))
    }

    @Test func `The SARIF has a rule for each result, and a print that stays`() throws {
        let ward = try faultyWard()
        let document = try json(try ward.audit("--format", "sarif").output)
        #expect(document["version"] as? String == "2.1.0")
        let run = try #require((document["runs"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.allSatisfy { ($0["help"] as? [String: Any])?["text"] is String })
        let result = try #require((run["results"] as? [[String: Any]])?.first)
        let index = try #require(result["ruleIndex"] as? Int)
        #expect(rules[index]["id"] as? String == "QT105")
        #expect(result["ruleId"] as? String == "QT105")
        let prints = try #require(result["partialFingerprints"] as? [String: String])
        #expect(prints.values.allSatisfy { $0.hasPrefix((try? ward.tip()) ?? "?") })
        #expect((result["properties"] as? [String: Any])?["commit"] as? String == (try ward.tip()))
    }

    @Test func `A hostile author reaches no terminal`() throws {
        let ward = try HistoryWard(AuditWards.settings)
        try ward.put(AuditArticle().acting("submit", "thuong-truc", "08:00"))
        try ward.git(["add", "-A"])
        var identity = HistoryWard.identity("cntt", "08:00")
        identity["GIT_AUTHOR_NAME"] = "a\u{1B}]0;x\u{7}\u{202E}b"
        try ward.git(["commit", "-q", "-m", "x"], identity)
        let outcome = try ward.audit()
        #expect(outcome.status == 1)
        #expect(
            !outcome.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" || $0 == "\u{202E}" })
    }

    @Test func `Rules of the audit are listed and explained`() throws {
        let ward = try Repository.emptyWard()
        let program = Program(in: ward.path)
        #expect(try program.run(["explain", "QT101"]).output.hasPrefix("QT101 – act-by-another\n"))
        #expect(try program.run(["explain", "history-rewritten"]).output.hasPrefix("QT121"))
        #expect(try program.run(["explain", "QT1010"]).remarks.contains("QT101"))
        #expect(try program.run(["rules"]).output.contains("\nQT122  "))
        let document = try json(try program.run(["rules", "--format", "json"]).output)
        #expect((document["audit"] as? [[String: Any]])?.first?["code"] as? String == "QT101")
    }

    @Test func `What cannot be judged ends with the status of its cause`() throws {
        let ward = try HistoryWard(AuditWards.settings)
        for arguments in [
            ["--format", "xml"], ["--since", "khong-co"], ["--revision", "khong-co"],
            ["--expect", "khong-co"],
        ] {
            let outcome = try Program(in: ward.folder.path).run(["audit"] + arguments)
            #expect(outcome.status == 64, "\(arguments)")
            #expect(outcome.output.isEmpty && outcome.remarks.contains("→"))
        }
        let plain = try Repository.emptyWard()
        #expect(try Program(in: plain.path).run(["audit"]).status == 74)
        #expect(try Program(in: plain.path).run(["audit", "--repository", "khong-co"]).status == 74)
        let shallow = try TemporaryFolder()
        try ward.commit(by: "cntt", at: "09:00")
        try ward.git(["clone", "-q", "--depth", "1", "file://\(ward.folder.path)", shallow.path("kho")])
        let outcome = try Program(in: shallow.path("kho")).run(["audit"])
        #expect(outcome.status == 74 && outcome.remarks.contains("--unshallow"))
    }

    @Test func `A history without a board ends with 78, a damaged repository with 74`() throws {
        let ward = try HistoryWard("# chưa có\n")
        #expect(try ward.audit().status == 78)
        let other = try HistoryWard(AuditWards.settings)
        let posted = try other.publish(AuditArticle())
        let blob = try other.git(["hash-object", posted.path])
        try other.folder.remove(".git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))")
        let outcome = try other.audit()
        #expect(outcome.status == 74)
        #expect(outcome.remarks.contains(blob) && outcome.remarks.contains("git fsck"))
    }
}
