import Content
import Foundation
import TestSupport
import Testing

@testable import Workspace

/// An act in a process of its own: the executable of the tests, told by its environment to run one act.
@Suite struct ActProcess {
    private static let variable = "BIENTAP_TEST_ACT"
    private static let task = ProcessInfo.processInfo.environment[variable]

    /// Runs the act of a scenario in a ward.
    ///
    /// - Parameter prefix: a command that the process is an argument of.
    static func run(
        _ task: String, in ward: TemporaryFolder, prefix: [String] = []
    ) throws -> Program.Outcome {
        try start(task, in: ward, prefix: prefix).wait()
    }

    static func start(
        _ task: String, in ward: TemporaryFolder, prefix: [String] = []
    ) throws -> Program.Running {
        let program = Program(
            in: ward.path, environment: [variable: task], prefix: prefix, executable: Program.testBundle)
        return try program.start(
            ["--testing-library", "swift-testing", "--filter", "ActProcess"],
            guards: ["timeout", "-s", "KILL", "120"])
    }

    @Test(.enabled(if: task != nil, "only in a process that another test starts"))
    func `The act that the environment names`() throws {
        let task = try #require(Self.task)
        let root = FileManager.default.currentDirectoryPath
        if task.hasPrefix("append ") { return try append(String(task.dropFirst(7)), root) }
        let lock = try WardLock.acquire(root: root, purpose: "approve")
        try ActTransaction.perform(try ActScenario.named(task).change, lock: lock)
    }

    /// Adds lines to an article, one act each, as one of several processes that do so.
    private func append(_ label: String, _ root: String) throws {
        for number in 0..<25 {
            let lock = try waitForLock(root)
            let location = ActScenario.place(.review, "a")
            let bytes = try FileSystem.read("\(root)/\(location.path)")
            try ActTransaction.perform(
                .moving(
                    ContentChange.Version(location: location, bytes: bytes), to: location,
                    bytes: bytes + Array("\(label) \(number)\n".utf8)),
                lock: lock)
        }
    }

    private func waitForLock(_ root: String) throws -> WardLock {
        while true {
            if let lock = try WardLock.acquireIfFree(root: root, purpose: "endorse") { return lock }
            sched_yield()
        }
    }
}
