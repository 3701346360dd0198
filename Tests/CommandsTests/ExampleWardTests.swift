import CivilTime
import Content
import Editorial
import TestSupport
import Testing
import Workspace

@Suite struct ExampleWardTests {
    /// The digests of the example ward were worked out with another program (Tests/Site/sign.py).
    @Test func `Every article of the example ward carries acts that hold`() async throws {
        let ward = try Repository.exampleWard()
        let settings = try #require(SettingsReader.read(try ward.bytes("site.yml")).settings)
        let articles = await (try WardFiles.read(root: ward.path, settings: settings)).parsed()
        let now = try #require(Timestamp("2021-06-01T08:00:00+07:00"))
        #expect(articles.count == (try ward.tree("content").keys.count { $0.hasSuffix(".md") }))
        for article in articles {
            #expect(ActReview.faults(of: article, settings: settings, now: now).isEmpty, "\(article.path)")
            #expect(article.stage != .approved || article.postingAct != nil, "\(article.path)")
        }
    }

    @Test(arguments: [
        ("content/approved/tin-tuc/co-bom.md", 0), ("content/approved/tin-tuc/xuong-dong-crlf.md", 0),
        ("content/approved/tin-tuc/le-hoi-vi-du/phu-luc/so-lieu.csv", 2),
        ("content/approved/gioi-thieu/gioi-thieu-phuong-vi-du.md", 2),
    ])
    func `One more byte in the text or in a file of the bundle breaks both acts`(path: String, faults: Int)
        async throws
    {
        let ward = try Repository.exampleWard()
        let settings = try #require(SettingsReader.read(try ward.bytes("site.yml")).settings)
        let bytes = try ward.bytes(path)
        switch path {
        case let path where path.hasSuffix("co-bom.md"): try ward.write(Array(bytes.dropFirst(3)), to: path)
        case let path where path.hasSuffix("crlf.md"): try ward.write(bytes.filter { $0 != 0x0D }, to: path)
        default: try ward.write(bytes + Array("x".utf8), to: path)
        }
        let articles = await (try WardFiles.read(root: ward.path, settings: settings)).parsed()
        let now = try #require(Timestamp("2021-06-01T08:00:00+07:00"))
        let found = articles.flatMap { ActReview.faults(of: $0, settings: settings, now: now) }
        // The byte order mark and CR do not count.
        #expect(found.count == faults)
        #expect(found.allSatisfy { $0.kind == .digestMismatch })
    }
}
