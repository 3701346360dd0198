import Foundation
import TestSupport
import Testing

@Suite struct ReproducibilityTests {
    private static let build = ["build", "--now", "2021-06-01"]

    @Test func `The site depends neither on its place nor on the cores, the zone or the language`() throws {
        let near = try Repository.exampleWard()
        #expect(try Program(in: near.path).run(Self.build).status == 0)

        let far = try TemporaryFolder()
        let root = "một/thư mục khác/sâu hơn nhiều/phường"
        try FileManager.default.createDirectory(
            atPath: far.path("một/thư mục khác/sâu hơn nhiều"), withIntermediateDirectories: true)
        let second = try Repository.exampleWard()
        try FileManager.default.copyItem(atPath: second.path, toPath: far.path(root))
        for file in try FileManager.default.subpathsOfDirectory(atPath: far.path(root)) {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)],
                ofItemAtPath: far.path("\(root)/\(file)"))
        }
        let variables = [
            "TZ": "America/New_York", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "HOME": "/khong/co",
        ]
        let outcome = try Program(in: "/", environment: variables, prefix: ["taskset", "-c", "0"])
            .run(Self.build + ["--root", far.path(root), "--output", far.path("trang")])
        #expect(outcome.status == 0, "\(outcome.remarks)")
        #expect(try far.tree("trang") == near.tree("public"))
    }

    @Test func `The repository's own site is the same twice`() throws {
        let ward = try Repository.ownWard()
        let build = ["build", "--now", "2027-01-01"]
        let program = Program(in: ward.path)
        #expect(try program.run(build + ["--output", "mot"]).status == 0)
        #expect(try program.run(build + ["--output", "hai"]).status == 0)
        #expect(try ward.tree("mot") == ward.tree("hai"))
    }

    @Test func `No page holds a path of the machine`() throws {
        let ward = try Repository.exampleWard()
        #expect(try Program(in: ward.path).run(Self.build).status == 0)
        for (path, bytes) in try ward.tree("public") {
            #expect(!String(decoding: bytes, as: UTF8.self).contains(ward.path), "\(path)")
        }
    }
}
