import CivilTime
import Content
import Foundation
import TestSupport
import Testing

@testable import Workspace

/// Commits of acts, in real repositories.
@Suite struct ActCommitTests {
    @Test func `A commit holds exactly the files of the act, with its trailers`() async throws {
        let ward = try await repository(with: [
            "content/draft/tin/a.md": "cũ", "khac.txt": "1", "moi.txt": "1",
        ])
        // What else is staged stays staged, and what is not stays as it is.
        try ward.write("2", to: "khac.txt")
        try await git(ward, "add", "khac.txt")
        try ward.write("2", to: "moi.txt")
        try ward.write("lạ", to: "content/la.md")
        try ward.remove("content/draft/tin/a.md")
        try ward.write("mới", to: "content/review/tin/a.md")
        let commit = ActCommit(
            paths: ["content/draft/tin/a.md", "content/review/tin/a.md"],
            message: "# gửi duyệt: bài “a”\n\nThân.",
            trailers: [.init("Bientap-Act", "submit"), .init("Bientap-By", "van-hoa\nX: y")],
            time: Timestamp(secondsSinceEpoch: 1_600_000_000))
        let hash = try await commit.make(root: ward.path)
        #expect(try await git(ward, "rev-parse", "HEAD") == hash)
        #expect(
            try await git(ward, "show", "--no-renames", "--name-status", "--format=%at %ct%n%B", "HEAD")
                == """
                1600000000 1600000000
                # gửi duyệt: bài “a”

                Thân.

                Bientap-Act: submit
                Bientap-By: van-hoa X: y


                D\tcontent/draft/tin/a.md
                A\tcontent/review/tin/a.md
                """)
        #expect(
            try await git(ward, "log", "-1", "--format=%(trailers:key=Bientap-By,valueonly)")
                .hasPrefix("van-hoa X: y"))
        #expect(
            try await git(ward, "status", "--porcelain")
                == "M  khac.txt\n M moi.txt\n?? content/la.md")
    }

    @Test func `The first commit of a repository may be an act, and paths may look like anything`()
        async throws
    {
        let ward = try await repository(with: [:])
        let names = ["--all", ":(top)*", "a*", "tên có dấu"]
        for name in names { try ward.write(name, to: "content/draft/tin/\(name)/index.md") }
        try ward.write("khác", to: "content/draft/tin/abc/index.md")
        let paths = names.map { "content/draft/tin/\($0)" } + ["content/review/tin/chua-bao-gio-co.md"]
        _ = try await ActCommit(paths: paths, message: "x", trailers: []).make(root: ward.path)
        #expect(
            try await git(ward, "ls-tree", "-r", "--name-only", "HEAD").split(separator: "\n").map(
                String.init
            ).sorted()
                == names.map { "content/draft/tin/\($0)/index.md" }.sorted())
    }

    @Test func `A text that was staged but never committed moves too`() async throws {
        let ward = try await repository(with: ["x": "1"])
        try ward.write("cũ", to: "content/draft/tin/a.md")
        try await git(ward, "add", "content")
        try ward.remove("content/draft/tin/a.md")
        try ward.write("mới", to: "content/review/tin/a.md")
        let paths = ["content/draft/tin/a.md", "content/review/tin/a.md"]
        _ = try await ActCommit(paths: paths, message: "x", trailers: []).make(root: ward.path)
        #expect(try await git(ward, "status", "--porcelain") == "")
        #expect(try await git(ward, "show", "--format=", "--name-only", "HEAD") == "content/review/tin/a.md")
    }

    @Test func `A ward in a folder of a repository commits its own paths`() async throws {
        let repository = try await repository(with: ["phuong/content/draft/tin/a.md": "cũ", "b.md": "1"])
        try repository.write("mới", to: "phuong/content/draft/tin/a.md")
        let commit = ActCommit(paths: ["content/draft/tin/a.md"], message: "x", trailers: [])
        _ = try await commit.make(root: repository.path("phuong"))
        #expect(
            try await git(repository, "show", "--format=", "--name-only", "HEAD")
                == "phuong/content/draft/tin/a.md")
    }

    @Test func `A commit is signed where git is set up to sign`() async throws {
        let ward = try await repository(with: ["x": "1"])
        let keys = try TemporaryFolder()
        let made = try Program(in: keys.path, executable: "ssh-keygen")
            .run(["-q", "-t", "ed25519", "-N", "", "-f", "khoa"])
        try #require(made.status == 0)
        try keys.write("nguoi-thu@example.org \(try keys.text("khoa.pub"))", to: "signers")
        for (key, value) in [
            ("commit.gpgSign", "true"), ("gpg.format", "ssh"), ("user.signingKey", keys.path("khoa.pub")),
            ("gpg.ssh.allowedSignersFile", keys.path("signers")),
        ] { try await git(ward, "config", key, value) }
        try ward.write("2", to: "x")
        let hash = try await ActCommit(paths: ["x"], message: "x", trailers: []).make(root: ward.path)
        #expect(try await git(ward, "log", "-1", "--format=%H %G? %GS") == "\(hash) G nguoi-thu@example.org")
    }

    @Test func `A hook that refuses is quoted, and the files stay`() async throws {
        let ward = try await repository(with: ["x": "1"])
        try ward.write("#!/bin/sh\necho 'có dấu mật'\nexit 1\n", to: ".git/hooks/pre-commit")
        try #require(chmod(ward.path(".git/hooks/pre-commit"), 0o755) == 0)
        try ward.write("mới", to: "content/draft/tin/a.md")
        let commit = ActCommit(
            paths: ["content/draft/tin/a.md"], message: "it's", trailers: [.init("Bientap-Act", "new")])
        let error = await #expect(throws: WorkspaceError.self) { _ = try await commit.make(root: ward.path) }
        #expect(error?.reason == "git trả lời:\n    có dấu mật")
        #expect(try ward.text("content/draft/tin/a.md") == "mới")
        // What the message says to run does the work once the hook is content.
        try ward.remove(".git/hooks/pre-commit")
        let command = try #require(error?.help.split(separator: "chạy: ").last)
        #expect(try Program(in: ward.path, executable: "sh").run(["-c", String(command)]).status == 0)
        #expect(try await git(ward, "log", "-1", "--format=%B") == "it's\n\nBientap-Act: new\n")
    }

    @Test func `Without a repository, a work tree or a name nothing is committed`() async throws {
        let folder = try TemporaryFolder()
        let none = await #expect(throws: WorkspaceError.self) {
            try await ActCommit.checkPossible(root: folder.path)
        }
        #expect(none?.help.contains("git init") == true)
        try await git(folder, "init", "-q", "--bare", "kho")
        let bare = await #expect(throws: WorkspaceError.self) {
            try await ActCommit.checkPossible(root: folder.path("kho"))
        }
        #expect(bare?.reason == "kho git này không có thư mục làm việc")
        let ward = try await repository(with: ["x": "1"])
        #expect(await GitIdentity.email(root: ward.path) == "nguoi-thu@example.org")
        try await git(ward, "config", "user.email", "")
        let nobody = await #expect(throws: WorkspaceError.self) {
            try await ActCommit.checkPossible(root: ward.path)
        }
        #expect(nobody?.help.contains("git config user.email") == true)
        #expect(await GitIdentity.email(root: ward.path) == nil)
    }

    @Test func `Nothing to commit is no commit, and never everything`() async throws {
        let ward = try await repository(with: ["x": "1"])
        try ward.write("2", to: "x")
        for paths in [[], ["content/draft/tin/a.md"]] {
            let error = await #expect(throws: WorkspaceError.self) {
                _ = try await ActCommit(paths: paths, message: "x", trailers: []).make(root: ward.path)
            }
            #expect(error?.reason.hasPrefix("git không thấy gì thay đổi") == true)
        }
        #expect(try await git(ward, "status", "--porcelain") == " M x")
    }

    private func repository(with files: [String: String]) async throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try await git(folder, "init", "-q", "-b", "main", ".")
        for (key, value) in [
            ("user.name", "Người Thử"), ("user.email", "nguoi-thu@example.org"), ("commit.gpgSign", "false"),
            ("core.hooksPath", ".git/hooks"),
        ] { try await git(folder, "config", key, value) }
        for (path, text) in files { try folder.write(text, to: path) }
        if !files.isEmpty {
            try await git(folder, "add", "-A")
            try await git(folder, "commit", "-q", "-m", "đầu")
        }
        return folder
    }

    @discardableResult
    private func git(_ folder: TemporaryFolder, _ arguments: String...) async throws -> String {
        try await Git(folder: folder.path).run(arguments).text
    }
}
