import Content
import Foundation
import Hashing
import TestSupport
import Testing

@testable import Workspace

/// What the next command makes of the folder of an act, whatever is in it.
@Suite struct ActRecoveryTests {
    @Test func `A journal says what it was written from`() throws {
        for scenario in ActScenario.all {
            let journal = ActJournal(scenario.change, command: "approve")
            #expect(ActJournal(Array(journal.text.utf8)) == journal, "\(scenario.name)")
        }
        let hash = SHA256.hash(Array("x".utf8)).hexadecimal
        for path in [
            "content/approved/../../x.md", "content/approved/tin/../x/index.md", "/etc/passwd", "site.yml",
            "content/approved/tin/a/b.csv", "content/approved/tin/.git/index.md",
        ] {
            #expect(ActJournal(Array("bientap-act 1\ncommand x\nnew \(hash) \(path)\n".utf8)) == nil)
        }
        for text in ["", "bientap-act 2\n", "bientap-act 1\n", "bientap-act 1\ncommand x\nnew x y\n", "\0"] {
            #expect(ActJournal(Array(text.utf8)) == nil)
        }
    }

    @Test(arguments: ActScenario.all.map(\.name))
    func `An act that only has its journal is completed once`(_ name: String) throws {
        let scenario = try ActScenario.named(name)
        let ward = try begun(scenario)
        let recovered = try ActTransaction.recover(root: ward.path, purpose: "status")
        let path = scenario.change.location.path
        #expect(recovered == RecoveredAct(command: "approve", path: path, isCompleted: true))
        #expect(try scenario.state(of: ward) == scenario.states.count - 1)
        #expect(try ward.names() == ["content"])
        #expect(try ActTransaction.recover(root: ward.path, purpose: "status") == nil)
    }

    @Test func `What a living process is doing is left to it`() throws {
        let ward = try begun(try ActScenario.named("move"))
        let lock = try WardLock.acquire(root: ward.path, purpose: "approve")
        #expect(try ActTransaction.recover(root: ward.path, purpose: "status") == nil)
        #expect(ward.exists(".bientap-act/journal"))
        #expect(try ActTransaction.recover(lock: lock) != nil)
    }

    @Test func `An act whose files somebody has put back is forgotten`() throws {
        let scenario = try ActScenario.named("replace")
        let ward = try begun(scenario)
        try ward.remove(".bientap-act/text")
        let recovered = try ActTransaction.recover(root: ward.path, purpose: "status")
        #expect(
            recovered
                == RecoveredAct(command: "approve", path: "content/review/tin/a.md", isCompleted: false))
        #expect(try scenario.state(of: ward) == 0)
        #expect(try ward.names() == ["content"])
    }

    @Test(arguments: ["content/review/tin/a.md", "content/approved/tin/a.md"])
    func `A text that was written on since is not touched`(_ path: String) throws {
        let scenario = try ActScenario.named("replace")
        let ward = try begun(scenario)
        try ward.write("viết thêm", to: path)
        let before = try ward.tree("content")
        let error = #expect(throws: WorkspaceError.self) {
            try ActTransaction.recover(root: ward.path, purpose: "status")
        }
        #expect(error?.help.contains("xóa thư mục .bientap-act") == true)
        let after = try ward.tree("content")
        #expect(after[String(path.dropFirst(8))] == Array("viết thêm".utf8))
        #expect(after.count == before.count)
    }

    @Test func `A folder or journal that is none of ours harms nothing`() throws {
        let scenario = try ActScenario.named("move")
        let ward = try scenario.ward()
        let outside = try TemporaryFolder()
        try outside.write("giữ", to: "journal")
        try FileManager.default.createSymbolicLink(
            atPath: ward.path(".bientap-act"), withDestinationPath: outside.path)
        #expect(throws: WorkspaceError.self) {
            try ActTransaction.recover(root: ward.path, purpose: "status")
        }
        #expect(try outside.text("journal") == "giữ")
        try ward.remove(".bientap-act")
        try ward.write("hỏng", to: ".bientap-act/journal")
        let error = #expect(throws: WorkspaceError.self) {
            try ActTransaction.recover(root: ward.path, purpose: "status")
        }
        #expect(error?.path.hasSuffix(".bientap-act/journal") == true)
        #expect(try scenario.state(of: ward) == 0)
    }

    @Test func `A link that took the place of a folder since leads nowhere`() throws {
        let scenario = try ActScenario.named("move, bundle")
        let ward = try begun(scenario)
        let outside = try TemporaryFolder()
        try FileManager.default.createDirectory(
            atPath: ward.path("content/review"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: ward.path("content/review/tin"), withDestinationPath: outside.path)
        let error = #expect(throws: WorkspaceError.self) {
            try ActTransaction.recover(root: ward.path, purpose: "status")
        }
        #expect(error?.path == "content/review/tin")
        #expect(try outside.names().isEmpty)
        #expect(ward.exists("content/draft/tin/a/index.md"))
    }

    /// A ward in which the process of an act died right after writing its journal.
    private func begun(_ scenario: ActScenario) throws -> TemporaryFolder {
        let ward = try scenario.ward()
        let folder = ActFolder(root: ward.path)
        try folder.make()
        try ActPreparation(root: ward.path, change: scenario.change, folder: folder).write()
        try folder.begin(ActJournal(scenario.change, command: "approve"))
        return ward
    }
}
