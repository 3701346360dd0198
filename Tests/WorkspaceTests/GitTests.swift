import TestSupport
import Testing

@testable import Workspace

/// git as a process.
@Suite struct GitTests {
    @Test func `What git writes and says comes back with its status`() async throws {
        let folder = try TemporaryFolder()
        let git = Git(folder: folder.path)
        _ = try await git.run(["init", "-q", "."])
        let hash = try await git.run(["hash-object", "--stdin"], input: Array("test content\n".utf8))
        // The example of “Pro Git”, chapter 10.2.
        #expect(hash.text == "d670460b4b4aece5915caf5c68d12f560a9fe3e4")
        let missing = try await git.run(["rev-parse", "--verify", "-q", "HEAD"], accepting: [0, 1])
        #expect(missing.status == 1)
    }

    @Test func `A failure says what to do`() async throws {
        let folder = try TemporaryFolder()
        let error = await #expect(throws: WorkspaceError.self) {
            try await Git(folder: folder.path).run(["log"])
        }
        #expect(error?.operation == "chạy git log")
        #expect(error?.reason.hasPrefix("fatal: not a git repository") == true)
        #expect(error?.help.contains("git init") == true)
    }

    @Test func `Input that git does not read, and much output, hold nothing up`() async throws {
        let folder = try TemporaryFolder()
        let git = Git(folder: folder.path)
        _ = try await git.run(["init", "-q", "."])
        let much = [UInt8](repeating: 0x78, count: 3_000_000)
        let version = try await git.run(["--version"], input: much)
        #expect(version.text.hasPrefix("git version"))
        let name = try await git.run(["hash-object", "-w", "--stdin"], input: much).text
        let blob = try await git.run(["cat-file", "blob", name])
        #expect(blob.bytes == much)
    }
}
