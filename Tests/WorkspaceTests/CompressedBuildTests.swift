import Foundation
import TestSupport
import Testing

@Suite struct CompressedBuildTests {
    private let ward: TemporaryFolder

    init() throws {
        ward = try Repository.emptyWard()
        for name in ["mot", "hai"] {
            try writeArticle(name, body: Signing.words)
        }
    }

    private func writeArticle(_ name: String, body: String) throws {
        let id = name == "mot" ? "20210201-aaaaaa" : "20210202-bbbbbb"
        let date = name == "mot" ? "2021-02-01" : "2021-02-02"
        try ward.write(
            try Signing.article(
                id: id, title: "Bài \(name)", date: date, signedOn: "2021-02-01", body: body),
            to: "content/approved/tin-tuc/bai-\(name).md")
    }

    private func build(_ options: String...) throws {
        let outcome = try Program(in: ward.path).run(["build", "--now", "2021-06-01"] + options)
        #expect(outcome.status == 0, "\(outcome.remarks)")
    }

    private static func isCopy(_ path: String) -> Bool { path.hasSuffix(".gz") || path.hasSuffix(".br") }

    @Test func `Copies stand beside files and change nothing in them`() throws {
        try build("--output", "thuong")
        try build("--compress")
        let plain = try ward.tree("thuong")
        let packed = try ward.tree("public")
        #expect(
            packed.filter { !Self.isCopy($0.key) && $0.key != ".bientap" }
                == plain.filter { $0.key != ".bientap" })
        for (path, bytes) in packed where Self.isCopy(path) {
            #expect(bytes.count < packed[String(path.dropLast(3))]?.count ?? 0, "\(path)")
        }
        #expect(packed["index.html.br"] != nil && packed["index.html.gz"] != nil)
        // The fewest bytes that are worth it.
        #expect(plain["robots.txt"].map(\.count) ?? 0 < 1024 && packed["robots.txt.gz"] == nil)
    }

    @Test func `site.yml asks for copies as the option does`() throws {
        try build("--compress", "--output", "mot")
        try ward.write(try ward.text("site.yml") + "\nbuild: {compress: true}\n", to: "site.yml")
        try build("--output", "hai")
        let (first, second) = (try ward.tree("mot"), try ward.tree("hai"))
        #expect(first.filter { $0.key != ".bientap" } == second.filter { $0.key != ".bientap" })
    }

    @Test func `Only what changed is compressed anew`() throws {
        try build("--compress")
        let stamps = try ward.stamps("public")
        try writeArticle("hai", body: Signing.words + " Câu thêm vào.")
        try build("--compress")
        let touched = try ward.stamps("public").filter { stamps[$0.key] != $0.value }.keys
        let page = "tin-tuc/2021/bai-hai/index.html"
        #expect(Set(touched.filter { $0.hasPrefix("tin-tuc/") }) == [page, page + ".gz", page + ".br"])
        let others = [".bientap", "metadata/quy-trinh.json", "tim-kiem/index.html", "tim-kiem/du-lieu/"]
        #expect(touched.allSatisfy { path in others.contains { path.hasPrefix($0) } || path.hasPrefix(page) })
    }

    @Test func `A rebuilt site is the one that is built from nothing`() throws {
        try build("--compress")
        try ward.remove("content/approved/tin-tuc/bai-hai.md")
        try build("--compress")
        let rebuilt = try ward.tree("public")
        #expect(!rebuilt.keys.contains { $0.contains("bai-hai") })
        try ward.remove("public")
        try build("--compress")
        #expect(try ward.tree("public") == rebuilt)
    }

    @Test func `A copy that somebody changed is made anew`() throws {
        try build("--compress")
        let good = try ward.tree("public")
        var bytes = try ward.bytes("public/index.html.gz")
        bytes[bytes.count / 2] ^= 1
        try ward.write(bytes, to: "public/index.html.gz")
        try build("--compress")
        #expect(try ward.tree("public") == good)
    }

    @Test func `Copies go when nobody asks for them any more`() throws {
        try build("--compress")
        try build()
        #expect(!(try ward.tree("public")).keys.contains(where: Self.isCopy))
    }
}
