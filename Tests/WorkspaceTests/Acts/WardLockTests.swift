import Foundation
import TestSupport
import Testing

@testable import Workspace

@Suite struct WardLockTests {
    @Test func `Who comes second is told who is there and what to do`() throws {
        let ward = try TemporaryFolder()
        let lock = try WardLock.acquire(root: ward.path, purpose: "duyet-dang")
        let error = try #require(
            #expect(throws: WorkspaceError.self) {
                try acquireAndRelease(ward)
            })
        let note = try ward.text(".bientap.lock").split(separator: "\n")
        #expect(note.first == "pid \(getpid())")
        let since = try #require(note.last).dropFirst("since ".count)
        #expect(
            error.reason
                == "lệnh `duyet-dang` (tiến trình \(getpid())) đang làm việc ở đây, từ \(since)")
        #expect(error.help == "Chờ lệnh kia xong rồi chạy lại.")
        #expect(lock.purpose == "duyet-dang")
    }

    @Test func `The lock goes with its holder and leaves nothing`() throws {
        let ward = try TemporaryFolder()
        try acquireAndRelease(ward)
        try acquireAndRelease(ward)
        #expect(try ward.names().isEmpty)
    }

    @Test func `The lock holds between processes, both ways`() throws {
        let scenario = try ActScenario.named("move")
        let ward = try scenario.ward()
        // Another process holds the lock while the act is tried.
        let refused = try ActProcess.run("move", in: ward, prefix: ["flock", ".bientap.lock"])
        #expect(refused.status != 0)
        #expect(try scenario.state(of: ward) == 0)
        // Its file is left behind, and taken over.
        #expect(ward.exists(".bientap.lock"))
        #expect(try ActProcess.run("move", in: ward).status == 0)
        #expect(try scenario.state(of: ward) == 2)

        let lock = try WardLock.acquire(root: ward.path, purpose: "status")
        let flock = Program(in: ward.path, executable: "flock")
        #expect(try flock.run(["-n", "-E", "9", ".bientap.lock", "true"]).status == 9)
        #expect(lock.root == ward.path)
    }

    @Test func `A file that a dead process left is taken over, whatever it says`() throws {
        let ward = try TemporaryFolder()
        for text in ["pid 1\ncommand approve\nsince 2020-01-01T00:00:00+07:00\n", "", "\u{1B}[31m\0\0"] {
            try ward.write(text, to: ".bientap.lock")
            try acquireAndRelease(ward)
            #expect(try ward.names().isEmpty)
        }
    }

    @Test func `What the file of another says reaches no terminal as commands`() throws {
        let ward = try TemporaryFolder()
        try ward.write("command \u{1B}[31mx\u{9B}\u{7F}\npid 1", to: ".bientap.lock")
        let descriptor = open(ward.path(".bientap.lock"), O_RDONLY)
        defer { close(descriptor) }
        try #require(flock(descriptor, LOCK_EX) == 0)
        let error = #expect(throws: WorkspaceError.self) { try acquireAndRelease(ward) }
        #expect(error?.reason == "lệnh `\u{FFFD}[31mx\u{FFFD}\u{FFFD}` (tiến trình 1) đang làm việc ở đây")
    }

    @Test func `Links and folders are no lock`() throws {
        let ward = try TemporaryFolder()
        let outside = try TemporaryFolder()
        try outside.write("giữ", to: "x")
        try FileManager.default.createSymbolicLink(
            atPath: ward.path(".bientap.lock"), withDestinationPath: outside.path("x"))
        let link = #expect(throws: WorkspaceError.self) { try acquireAndRelease(ward) }
        #expect(link?.reason == "đây là liên kết tượng trưng")
        #expect(try outside.text("x") == "giữ")
        try ward.remove(".bientap.lock")
        try ward.write("", to: ".bientap.lock/x")
        #expect(throws: WorkspaceError.self) { try acquireAndRelease(ward) }
        #expect(throws: WorkspaceError.self) {
            _ = try WardLock.acquire(root: ward.path("missing"), purpose: "x")
        }
    }

    private func acquireAndRelease(_ ward: TemporaryFolder) throws {
        _ = try WardLock.acquire(root: ward.path, purpose: "submit")
    }
}
