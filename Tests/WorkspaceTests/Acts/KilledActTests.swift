import TestSupport
import Testing

@testable import Workspace

/// Acts whose process dies, or whose disk fails, at every call that changes something.
@Suite(.enabled(if: Strace.isAllowed, "strace is missing, or may not trace processes here"))
struct KilledActTests {
    @Test(arguments: ActScenario.all.map(\.name))
    func `A killed act leaves every text whole in its place, and the next command settles it`(
        _ name: String
    ) throws {
        let scenario = try ActScenario.named(name)
        var seen: Set<Int> = []
        var kills = 0
        for call in Strace.changes {
            for number in 1... {
                let ward = try scenario.ward()
                let outcome = try Strace().run(name, in: ward, "\(call):signal=KILL:when=\(number)")
                let state = try #require(try scenario.state(of: ward), "\(call) \(number)")
                seen.insert(state)
                try settle(scenario, ward, isBegun: state > 0, "\(call) \(number)")
                guard outcome.isKilled else { break }
                kills += 1
            }
        }
        #expect(seen == Set(scenario.states.indices))
        #expect(kills > 10)
    }

    /// Those whose steps differ, failing once, and those of most steps, failing from some call on.
    private static let failing: [(String, String)] =
        ["new", "in place", "move, bundle", "copy, bundle", "replace", "take down beside", "replace, bundle"]
        .map { ($0, "") } + ["replace elsewhere", "bundle for file"].flatMap { [($0, ""), ($0, "+")] }

    @Test(arguments: failing)
    func `A call that fails, once or from then on, leaves all or nothing`(
        _ name: String, _ repetition: String
    ) throws {
        let scenario = try ActScenario.named(name)
        var failures = 0
        for call in Strace.failing {
            for number in 1... {
                let ward = try scenario.ward()
                let strace = try Strace()
                _ = try strace.run(name, in: ward, "\(call):error=ENOSPC:when=\(number)\(repetition)")
                let state = try #require(try scenario.state(of: ward), "\(call) \(number)")
                let isWhole = state == 0 || state == scenario.states.count - 1
                #expect(isWhole || repetition == "+", "\(call) \(number): state \(state)")
                try settle(
                    scenario, ward, isBegun: false, "\(call) \(number)", isTidy: !call.contains("rmdir"))
                guard try strace.hasInjected() else { break }
                failures += 1
            }
        }
        #expect(failures > 10)
    }

    @Test(arguments: ["new", "move, bundle", "copy, bundle", "replace, bundle", "bundle for file"])
    func `File systems without renameat2 are served too, and their acts may be killed as well`(
        _ name: String
    ) throws {
        let scenario = try ActScenario.named(name)
        for number in 1... {
            let ward = try scenario.ward()
            let outcome = try Strace().run(
                name, in: ward, "renameat2:error=EINVAL",
                "?rename,?renameat:signal=KILL:when=\(number)")
            guard outcome.isKilled else {
                #expect(try scenario.state(of: ward) == scenario.states.count - 1)
                #expect(try ward.names() == ["content"])
                return
            }
            try settle(scenario, ward, isBegun: false, "rename \(number)")
        }
    }

    /// What the next command does: afterwards all is done or nothing, and nothing else is left.
    private func settle(
        _ scenario: ActScenario, _ ward: TemporaryFolder, isBegun: Bool, _ moment: String, isTidy: Bool = true
    ) throws {
        _ = try ActTransaction.recover(root: ward.path, purpose: "status")
        let state = try scenario.state(of: ward)
        let isDone = state == scenario.states.count - 1
        #expect(isDone || state == 0 && !isBegun, "\(moment): \(String(describing: state))")
        // A lock file without its process is taken over.
        do { _ = try WardLock.acquire(root: ward.path, purpose: "status") }
        #expect(try ward.names() == ["content"], "\(moment)")
        // A folder that could not be removed is in nobody's way, and nobody tries again.
        #expect(try !isTidy || ActScenario.emptySections(of: ward).isEmpty, "\(moment)")
        #expect(try ActTransaction.recover(root: ward.path, purpose: "status") == nil)
    }
}
