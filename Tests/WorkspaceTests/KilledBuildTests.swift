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

        // The moments of death lie all over a build, as long as the last one that ran to its end took.
        var length = duration
        var counts = (old: 0, new: 0, ended: 0)
        let steps = 50
        for step in 0..<steps {
            try putBack(old, in: ward)
            let running = try program.start(build)
            let start = ContinuousClock.now
            usleep(useconds_t(length / .microseconds(1) * Double(step % 25) / 20))
            running.kill()
            let outcome = try running.wait()
            let now = try ward.tree("public")
            #expect(now == old || now == new, "killed at step \(step) of \(length)")
            counts = (counts.old + (now == old ? 1 : 0), counts.new + (now == new ? 1 : 0), counts.ended)
            if outcome.signal == nil {
                (length, counts.ended) = (min(length, ContinuousClock.now - start), counts.ended + 1)
            }
            if outcome.signal != nil, step % 25 > 20 { length = length * 5 / 4 }
        }
        #expect(counts.old > steps / 4, "the kills came too late: \(counts) of \(length)")
        #expect(counts.ended < steps, "nothing was killed: \(counts) of \(length)")

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
