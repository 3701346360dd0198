import Content
import Foundation
import TestSupport
import Testing

@testable import Workspace

@Suite struct ActTransactionTests {
    @Test(arguments: ActScenario.all.map(\.name))
    func `An act changes what it says and nothing else`(_ name: String) throws {
        let scenario = try ActScenario.named(name)
        let ward = try scenario.ward()
        try perform(scenario.change, in: ward)
        #expect(try scenario.state(of: ward) == scenario.states.count - 1)
        #expect(try ward.names() == ["content"])
        #expect(try ActScenario.emptySections(of: ward).isEmpty)
    }

    @Test func `The text keeps its mode, and the files of its bundle are the same files`() throws {
        let scenario = try ActScenario.named("move, bundle")
        let ward = try scenario.ward()
        try #require(chmod(ward.path("content/draft/tin/a/index.md"), 0o640) == 0)
        let before = try ward.stamps("content/draft/tin/a")
        try perform(scenario.change, in: ward)
        let after = try ward.stamps("content/review/tin/a")
        var status = stat()
        try #require(lstat(ward.path("content/review/tin/a/index.md"), &status) == 0)
        #expect(status.st_mode & 0o777 == 0o640)
        for file in ActScenario.files.keys { #expect(before[file] == after[file]) }
    }

    @Test func `A copied bundle has files of its own with the modes of the first`() throws {
        let scenario = try ActScenario.named("copy, bundle")
        let ward = try scenario.ward()
        try #require(chmod(ward.path("content/approved/tin/a/ảnh.png"), 0o400) == 0)
        try perform(scenario.change, in: ward)
        var (first, second) = (stat(), stat())
        try #require(lstat(ward.path("content/approved/tin/a/ảnh.png"), &first) == 0)
        try #require(lstat(ward.path("content/draft/tin/a/ảnh.png"), &second) == 0)
        #expect(first.st_ino != second.st_ino)
        #expect(second.st_mode & 0o777 == 0o400)
    }

    @Test func `A section folder goes with its last article, unless git keeps it`() throws {
        let scenario = try ActScenario.named("move")
        let ward = try scenario.ward()
        try perform(scenario.change, in: ward)
        #expect(!ward.exists("content/draft/tin"))
        let kept = try scenario.ward()
        try kept.write("", to: "content/draft/tin/.gitkeep")
        try perform(scenario.change, in: kept)
        #expect(try kept.names(in: "content/draft/tin") == [".gitkeep"])
    }

    @Test func `An empty folder where a bundle goes is in nobody's way`() throws {
        let scenario = try ActScenario.named("move, bundle")
        let ward = try scenario.ward()
        try FileManager.default.createDirectory(
            atPath: ward.path("content/review/tin/a"), withIntermediateDirectories: true)
        try perform(scenario.change, in: ward)
        #expect(try scenario.state(of: ward) == scenario.states.count - 1)
    }

    @Test func `What git has to be told of is each place once`() throws {
        func paths(_ name: String) throws -> [String] { try ActScenario.named(name).change.paths }
        #expect(try paths("new") == ["content/draft/tin/a.md"])
        #expect(try paths("in place, bundle") == ["content/review/tin/a"])
        #expect(try paths("copy") == ["content/draft/tin/a.md"])
        #expect(
            try paths("bundle for file") == [
                "content/review/tin/a", "content/approved/tin/a", "content/approved/tin/a.md",
            ])
        #expect(try paths("replace") == ["content/review/tin/a.md", "content/approved/tin/a.md"])
    }

    @Test func `Acts of two processes at one time are all kept`() throws {
        let ward = try TemporaryFolder()
        try ward.write("---\n---\n", to: "content/review/tin/a.md")
        let first = try ActProcess.start("append một", in: ward)
        let second = try ActProcess.start("append hai", in: ward)
        #expect(try first.wait().status == 0)
        #expect(try second.wait().status == 0)
        let lines = try ward.text("content/review/tin/a.md").split(separator: "\n").dropFirst(2)
        #expect(lines.count == 50)
        for label in ["một", "hai"] {
            #expect(lines.filter { $0.hasPrefix(label) } == (0..<25).map { "\(label) \($0)" })
        }
        #expect(try ward.names() == ["content"])
    }

    @Test func `Checking and building see nothing of a lock and of an act in between`() throws {
        let ward = try Repository.exampleWard()
        let program = Program(in: ward.path)
        let check = ["check", "--now", "2021-06-01"]
        let before = try program.run(check)
        try ward.write("pid 1\n", to: ".bientap.lock")
        try ward.write("---\nid: x\n---\n", to: ".bientap-act/text")
        let after = try program.run(check)
        #expect(after.output == before.output && after.status == before.status)
        #expect(try program.run(["build", "--now", "2021-06-01"]).status == 0)
    }

    private func perform(_ change: ContentChange, in ward: TemporaryFolder) throws {
        let lock = try WardLock.acquire(root: ward.path, purpose: "approve")
        try ActTransaction.perform(change, lock: lock)
    }
}
