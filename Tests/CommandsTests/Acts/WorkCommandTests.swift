import Foundation
import TestSupport
import Testing

/// What is around the acts: new drafts, what waits, who owns what, hooks, and what to do about a secret.
@Suite struct WorkCommandTests {
    @Test func `A new draft has a name of its own and is checked without an error`() throws {
        let ward = try ActWard()
        let outcome = try ward.run("new", "tin-tuc", "Họp tổ dân phố số 3: “vệ sinh”", at: "08:00")
        #expect(outcome.status == 0)
        let path = "content/draft/tin-tuc/hop-to-dan-pho-so-3-ve-sinh.md"
        let text = try ward.folder.text(path)
        #expect(text.contains(/\nid: 20201111-[a-z2-7]{6}\n/))
        #expect(text.contains("\ntitle: \"Họp tổ dân phố số 3: “vệ sinh”\"\n"))
        #expect(try ward.run("check", at: "08:00").status == 0)
        let again = try ward.run("new", "tin-tuc", "Họp tổ dân phố số 3: “vệ sinh”", at: "08:00")
        #expect(again.status == 1)
        #expect(again.remarks.contains(path))
        #expect(try ward.folder.text(path) == text)
        let wrong = try ward.run("new", "tin-tucs", "Một bài", at: "08:00")
        #expect(wrong.status == 64)
        #expect(wrong.remarks.contains("Có phải ý là “tin-tuc”?"))
        #expect(try ward.run("new", "tin-tuc", "???", at: "08:00").status == 64)
    }

    /// 11 November 2020 was a Wednesday; without a calendar nothing can be counted, with one it can.
    @Test func `What waits is told with its working days, by section and by person`() throws {
        let calendar =
            "\ncalendar:\n  weekend: [saturday, sunday]\n  years:\n    - {year: 2020, days_off: [2020-11-16]}\n"
        let ward = try ActWard(AuditWards.settings + calendar)
        try ward.writeDraft()
        #expect(try ward.run("submit", ActWard.slug, "--by", "thuong-truc", at: "08:00").status == 0)
        // Thursday, Friday, Tuesday: Monday is a day off.
        let outcome = try ward.run("status", "--format", "json", at: "2020-11-17T08:00:00+07:00")
        let json = try #require(
            JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(json["version"] as? Int == 1)
        let item = try #require((json["items"] as? [[String: Any]])?.first)
        #expect(item["step"] as? String == "endorse")
        #expect(item["members"] as? [String] == ["cntt"])
        #expect(item["workingDays"] as? Int == 3)
        let text = try ward.run("status", at: "2020-11-17T08:00:00+07:00").output
        #expect(text.contains("Tin tức – sự kiện\n"))
        #expect(text.contains("3 ngày làm việc"))
        #expect(
            try ward.run("status", "--by", "truong-ban", at: "12:00").output == "Không có bài nào đang chờ.\n"
        )
        #expect(try ward.run("status", "--by", "ai-do", at: "12:00").status == 64)
        let unknown = try ward.run("status", at: "2021-01-05T08:00:00+07:00").output
        #expect(unknown.contains("ngoài lịch đã khai báo"))
    }

    @Test func `What changed since the posted version is shown word by word`() throws {
        let ward = try ActWard()
        try ward.writeDraft()
        try ward.publish()
        #expect(try ward.run("revise", ActWard.slug, "--by", "cntt", at: "11:00").status == 0)
        let text = try ward.folder.text(ActWard.draft)
        try ward.folder.write(text.replacing("Tổ dân phố họp.", with: "Tổ dân phố 3 họp."), to: ActWard.draft)
        let output = try ward.run("show", ActWard.slug, at: "12:00").output
        #expect(output.contains("Tổ dân phố {+3+} họp."))
        #expect(output.hasPrefix("---\nid: 20201111-abc234\n"))
    }

    @Test func `Owners are written for the code owners of a forge`() throws {
        let ward = try ActWard()
        let lines = try ward.run("owners", "--format", "codeowners", at: "08:00").output.split(
            separator: "\n")
        #expect(lines.contains("/content/*/tin-tuc/ cntt@vidu.example"))
        #expect(lines.contains("/site.yml truong-ban@vidu.example cntt@vidu.example"))
    }

    @Test func `A commit with a fault is stopped by the hook, and one without is not`() throws {
        let ward = try ActWard()
        #expect(try ward.run("hooks", "install", at: "08:00").status == 0)
        try ward.writeDraft()
        try ward.folder.write("---\ntitle: [\n---\n", to: "content/draft/tin-tuc/hong.md")
        try ward.history.git(["add", ActWard.draft])
        // The broken file is not staged and so nobody's business yet.
        try ward.history.git(
            ["commit", "-q", "-m", "một"], HistoryWard.identity("cntt", "2020-11-11T08:00:00+07:00"))
        try ward.history.git(["add", "content/draft/tin-tuc/hong.md"])
        #expect(throws: TestFailure.self) {
            try ward.history.git(
                ["commit", "-q", "-m", "hai"], HistoryWard.identity("cntt", "2020-11-11T08:00:00+07:00"))
        }
        // Installing again is harmless; somebody else's hook is left alone.
        #expect(try ward.run("hooks", "install", at: "08:00").status == 0)
        try ward.folder.write("#!/bin/sh\nexit 0\n", to: ".git/hooks/pre-commit")
        #expect(try ward.run("hooks", "install", at: "08:00").status == 74)
        #expect(try ward.folder.text(".git/hooks/pre-commit") == "#!/bin/sh\nexit 0\n")
    }

    @Test func `A text with a secret mark moves nowhere, and is taken out of the repository on demand`()
        throws
    {
        let ward = try ActWard()
        try ward.writeDraft(sentence: "Số quân là 4711.\n\nTỐI MẬT\n\n")
        try ward.history.git(["add", "-A"])
        let submit = try ward.run("submit", ActWard.slug, "--by", "thuong-truc", at: "08:00")
        #expect(submit.status == 1)
        #expect(submit.remarks.contains("bientap incident"))
        #expect(!(submit.remarks + submit.output).contains("4711"))
        let steps = try ward.run("incident", ActWard.slug, at: "08:00")
        #expect(steps.status == 0)
        #expect(!steps.output.contains("4711") && !steps.output.contains("Họp tổ"))
        #expect(try ward.places() == ["draft/tin-tuc/hop-to-dan-pho.md"])
        let outside = try TemporaryFolder()
        let silent = try ward.run("incident", ActWard.slug, "--isolate", outside.path("cach-ly"), at: "08:00")
        #expect(silent.status == 1)
        let inside = try ward.run("incident", ActWard.slug, "--isolate", "cach-ly", "--yes", at: "08:00")
        #expect(inside.status == 74)
        let done = try ward.run(
            "incident", ActWard.slug, "--isolate", outside.path("cach-ly"), "--yes", at: "08:00")
        #expect(done.status == 0, "\(done.remarks)")
        #expect(try ward.places().isEmpty)
        #expect(try outside.text("cach-ly/hop-to-dan-pho.md").contains("TỐI MẬT"))
        #expect(try !ward.history.git(["ls-files", "--cached"]).contains(ActWard.slug))
    }

    @Test func `The server's hook refuses a push with a secret before anything is stored`() throws {
        let ward = try ActWard()
        let server = try TemporaryFolder()
        try ward.history.git(["clone", "-q", "--bare", ward.folder.path, server.path("kho.git")])
        try ward.history.git(["remote", "add", "may-chu", server.path("kho.git")])
        let script = try ward.run("hooks", "install", at: "08:00").output
        let path = URL(fileURLWithPath: Program.executable).deletingLastPathComponent().path
        try server.write(
            script.replacing(
                "set -u\n", with: "set -u\nPATH='\(path)':$PATH\nexport BIENTAP_NOW=2020-11-12\n"),
            to: "kho.git/hooks/pre-receive")
        try ward.history.run(["chmod", "+x", server.path("kho.git/hooks/pre-receive")])
        let before = try ward.history.tip()
        try ward.folder.write("---\ntitle: x\n---\n\nMẬT\n", to: "content/draft/tin-tuc/kin.md")
        try ward.history.git(["add", "-A"])
        let who = HistoryWard.identity("cntt", "2020-11-11T09:00:00+07:00")
        try ward.history.git(["commit", "-q", "--no-verify", "-m", "a"], who)
        try ward.history.git(["rm", "-q", "content/draft/tin-tuc/kin.md"])
        try ward.history.git(["commit", "-q", "--no-verify", "-m", "b"], who)
        let failure = #expect(throws: TestFailure.self) {
            try ward.history.git(["push", "-q", "may-chu", "main"])
        }
        #expect(failure?.description.contains("QT") == true || failure?.description.contains("AT001") == true)
        #expect(try ward.history.git(["--git-dir", server.path("kho.git"), "rev-parse", "main"]) == before)
        try ward.history.git(["reset", "-q", "--hard", before])
        try ward.writeDraft()
        try ward.history.git(["add", "-A"])
        try ward.history.git(["commit", "-q", "--no-verify", "-m", "c"], who)
        try ward.history.git(["push", "-q", "may-chu", "main"])
    }
}
