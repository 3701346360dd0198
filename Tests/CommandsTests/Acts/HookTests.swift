import Foundation
import TestSupport
import Testing

/// The hooks that git runs.
@Suite struct HookTests {
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

    @Test func `The hook judges the commit of an act by the moment of the act`() throws {
        let ward = try ActWard()
        #expect(try ward.run("hooks", "install", at: "08:00").status == 0)
        try ward.writeDraft()
        let outcome = try ward.run(
            "submit", ActWard.slug, "--commit", "--now", "2020-11-11T09:00:00+07:00", at: "08:00",
            as: "thuong-truc")
        #expect(outcome.status == 0, "\(outcome.remarks)")
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

    /// The folder of a ward below the top of its repository.
    private static let below = "phường/ví dụ"

    /// The program's script as the hook of a server, at a fixed time.
    private func install(_ script: String, on server: TemporaryFolder, _ ward: ActWard) throws {
        let path = URL(fileURLWithPath: Program.executable).deletingLastPathComponent().path
        try server.write(
            script.replacing(
                "set -u\n", with: "set -u\nPATH='\(path)':$PATH\nexport BIENTAP_NOW=2020-11-12\n"),
            to: "kho.git/hooks/pre-receive")
        try ward.history.run(["chmod", "+x", server.path("kho.git/hooks/pre-receive")])
    }

    /// Commits a draft that lacks nothing, or one that cannot be read.
    private func commit(_ ward: ActWard, _ name: String, isBroken: Bool = false) throws {
        let path = "\(Self.below)/content/draft/tin-tuc/\(name).md"
        try ward.writeDraft(path)
        if isBroken { try ward.folder.write("---\ntitle: [\n---\n", to: path) }
        try ward.history.git(["add", "-A"])
        let who = HistoryWard.identity("cntt", "2020-11-11T09:00:00+07:00")
        try ward.history.git(["commit", "-q", "-m", name], who)
    }

    /// A ward below the top of its repository, and the script for its server.
    private func wardBelow() throws -> (ActWard, script: String) {
        let ward = try ActWard()
        try ward.folder.write("", to: "\(Self.below)/content/.gitkeep")
        try ward.history.git(["mv", "site.yml", "\(Self.below)/site.yml"])
        try ward.history.commit(by: "chu-tich", at: "2020-11-11T08:00:00+07:00")
        let installed = try ward.run("hooks", "install", "--root", Self.below, at: "08:00")
        try #require(installed.status == 0, "\(installed.remarks)")
        return (ward, installed.output)
    }

    @Test func `A ward below the top of its repository is checked where it lies`() throws {
        let (ward, _) = try wardBelow()
        try commit(ward, "tot")
        let failure = #expect(throws: TestFailure.self) { try commit(ward, "hong", isBroken: true) }
        #expect(failure?.description.contains("git commit") == true)
    }

    @Test func `A pushed attribute hides nothing from the server, also of a ward below the top`() throws {
        let (ward, script) = try wardBelow()
        let server = try TemporaryFolder()
        try ward.history.git(["clone", "-q", "--bare", ward.folder.path, server.path("kho.git")])
        try ward.history.git(["remote", "add", "may-chu", server.path("kho.git")])
        try install(script, on: server, ward)
        try commit(ward, "tot")
        try ward.history.git(["push", "-q", "may-chu", "main"])
        try ward.folder.remove(".git/hooks/pre-commit")
        try ward.folder.write("*.md export-ignore\n", to: ".gitattributes")
        try commit(ward, "hong", isBroken: true)
        let failure = #expect(throws: TestFailure.self) {
            try ward.history.git(["push", "-q", "may-chu", "main"])
        }
        #expect(failure?.description.contains("hong.md:3:") == true)
        #expect(try ward.history.git(["status", "--porcelain"]).isEmpty)
    }

    @Test func `The audit of a bare repository is told where the ward lies`() throws {
        let (ward, _) = try wardBelow()
        let server = try TemporaryFolder()
        try ward.history.git(["clone", "-q", "--bare", ward.folder.path, server.path("kho.git")])
        let kho = ["audit", "--repository", server.path("kho.git")]
        let program = Program(
            in: server.path, environment: ["BIENTAP_NOW": "2020-11-12", "HOME": server.path])
        for spelling in ["phường/ví dụ", "./phường/ví dụ/"] {
            let outcome = try program.run(kho + ["--ward", spelling])
            #expect(outcome.status == 0, "\(outcome.remarks)")
            #expect(outcome.output.hasPrefix("2 commit"))
        }
        #expect(try program.run(kho + ["--ward", "../phường"]).status == 74)
        #expect(try program.run(kho + ["--ward", "không có"]).status == 78)
        #expect(try ward.run("audit", "--ward", "x", at: "09:00").status == 64)
    }

    @Test func `What the program keeps beside the files is overlooked by git`() throws {
        let ward = try ActWard()
        let before = try ward.folder.text(".git/info/exclude")
        try ward.history.git(["worktree", "add", "-q", "--detach", ward.history.outside.path("khac")])
        #expect(
            try ward.run(
                "new", "tin-tuc", "Một bài", "--root", ward.history.outside.path("khac"), at: "08:00"
            )
            .status == 0)
        let after = try ward.folder.text(".git/info/exclude")
        #expect(after == before + "\n.bientap.lock\n.bientap-act/\n")
        #expect(
            try ward.history.git(["check-ignore", ".bientap.lock", ".bientap-act/text"])
                == ".bientap.lock\n.bientap-act/text")
        #expect(try ward.run("hooks", "install", at: "08:00").status == 0)
        #expect(try ward.folder.text(".git/info/exclude") == after)

        let other = try ActWard()
        try other.folder.write("/.bientap.lock\n.bientap-act/\n", to: ".gitignore")
        #expect(try other.run("hooks", "install", at: "08:00").status == 0)
        #expect(try other.folder.text(".git/info/exclude") == before)
    }
}
