import Foundation
import TestSupport
import Testing

@Suite(.serialized) struct KilledBuildTests {
    @Test func `A build killed at any moment leaves the old site or the new one`() throws {
        let ward = try Repository.exampleWard()
        let program = Program(in: ward.path)
        let build = ["build", "--now", "2021-06-01"]
        try #require(try program.run(build).status == 0)
        let old = try ward.tree("public")

        // A change of every page.
        let settings = try ward.text("site.yml").replacing(
            "Trang thử, phường", with: "Trang thử nghiệm, phường")
        try ward.write(settings, to: "site.yml")
        let started = ContinuousClock.now
        try #require(try program.run(build).status == 0)
        let duration = ContinuousClock.now - started
        let new = try ward.tree("public")
        try #require(old != new)

        let steps = 60
        var seen: Set<Bool> = []
        for step in 0...steps {
            try putBack(old, in: ward)
            let running = try program.start(build)
            let end = ContinuousClock.now + duration * step / (steps * 3 / 4)
            while ContinuousClock.now < end, !running.hasEnded { sched_yield() }
            running.kill()
            _ = try running.wait()
            let now = try ward.tree("public")
            #expect(now == old || now == new, "killed at \(step)/\(steps) of \(duration)")
            seen.insert(now == new)
        }
        #expect(seen == [true, false], "the kills came all too early or all too late: \(duration)")

        // The next build mends whatever was left.
        try #require(try program.run(build).status == 0)
        #expect(try ward.tree("public") == new)
        #expect(try ward.names() == ["content", "public", "site.yml", "themes"])
    }

    /// The old site as if it had just been built; leftovers beside it stay.
    private func putBack(_ tree: [String: [UInt8]], in ward: TemporaryFolder) throws {
        try ward.remove("public")
        for (path, bytes) in tree { try ward.write(bytes, to: "public/\(path)") }
    }
}
