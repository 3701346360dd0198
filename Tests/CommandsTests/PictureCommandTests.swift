import Foundation
import TestSupport
import Testing

/// What a build does with large pictures.
@Suite struct PictureCommandTests {
    private let ward: TemporaryFolder
    private let article = "content/approved/tin-tuc/le-hoi"
    private let page = "public/tin-tuc/2021/le-hoi"
    /// A folder with git and without what makes pictures smaller.
    private let bare: TemporaryFolder

    init() throws {
        ward = try Repository.emptyWard()
        bare = try Repository.gitAlone()
        try writeArticle(Signing.words)
        let outcome = try Program.Running(["git", "-C", ward.path, "init", "-q", "."]).wait()
        try #require(outcome.status == 0)
    }

    /// A signed article with a photograph below its words.
    private func writeArticle(_ words: String) throws {
        let photo = try SamplePhoto.bytes(1600, 1200)
        try ward.write(
            try Signing.article(
                id: "20210201-aaaaaa", title: "Lễ hội", date: "2021-02-01", signedOn: "2021-02-01",
                body: "\(words)\n\n![Sân đình ngày hội](san-dinh.jpg)\n", files: ["san-dinh.jpg": photo]),
            to: "\(article)/index.md")
        try ward.write(photo, to: "\(article)/san-dinh.jpg")
    }

    private func run(_ arguments: [String], withTool: Bool = true) throws -> Program.Outcome {
        var environment = ["BIENTAP_NOW": "2021-06-01"]
        if !withTool { environment["PATH"] = bare.path }
        return try Program(in: ward.path, environment: environment).run(arguments)
    }

    private var copies: [String] {
        get throws { try ward.names(in: page).filter { $0.hasSuffix(".webp") }.sorted() }
    }
    private var kept: [String] { (try? ward.names(in: ".git/bientap/thumbnails")) ?? [] }

    @Test func `The page offers smaller copies, and the list shows the smallest`() throws {
        let build = try run(["build"])
        #expect(build.status == 0 && build.remarks.isEmpty, "\(build.remarks)")
        #expect(try copies == ["san-dinh.jpg.1200.webp", "san-dinh.jpg.480.webp", "san-dinh.jpg.800.webp"])
        let html = try ward.text("\(page)/index.html")
        #expect(html.contains("/tin-tuc/2021/le-hoi/san-dinh.jpg.480.webp 480w, "))
        #expect(
            try ward.text("public/tin-tuc/index.html").contains(
                "san-dinh.jpg.480.webp\" width=\"480\" height=\"360\""))
        #expect(kept.count == 3)
        #expect(try run(["build"]).output.contains("Không có gì thay đổi"))
    }

    @Test func `A build with what was kept is the build from nothing`() throws {
        _ = try run(["build"])
        let first = try ward.tree("public")
        try ward.remove("public")
        _ = try run(["build"])
        #expect(try ward.tree("public") == first)
        try ward.remove(".git/bientap")
        try ward.remove("public")
        _ = try run(["build"])
        #expect(try ward.tree("public") == first)
    }

    @Test func `Without the program the page has the picture as it is, and the official is told`() throws {
        let build = try run(["build"], withTool: false)
        #expect(build.status == 0)
        #expect(build.remarks.contains("libvips-tools"))
        #expect(try copies.isEmpty)
        #expect(!(try ward.text("\(page)/index.html")).contains("<picture>"))
        #expect(ward.exists("\(page)/san-dinh.jpg"))
        // Once it is there, the site is made anew.
        #expect(try run(["build"]).status == 0)
        #expect(try copies.count == 3)
    }

    @Test func `site.yml can do without copies`() throws {
        try ward.write(try ward.text("site.yml") + "\nbuild: {thumbnails: false}\n", to: "site.yml")
        for withTool in [true, false] {
            let build = try run(["build"], withTool: withTool)
            #expect(build.status == 0 && build.remarks.isEmpty, "\(build.remarks)")
            #expect(try copies.isEmpty)
        }
    }

    @Test func `A page with copies is verified on a machine without the program`() throws {
        _ = try run(["build"])
        let verified = try run(["verify", "\(page)/index.html"], withTool: false)
        #expect(verified.status == 0, "\(verified.output)\(verified.remarks)")
    }

    @Test func `A picture that cannot be copied is named`() throws {
        let broken = Array(try SamplePhoto.bytes(1600, 1200).dropLast(20_000))
        try ward.write(broken, to: "content/draft/tin-tuc/hong/anh.jpg")
        try ward.write(
            """
            ---
            id: 20210202-bbbbbb
            title: Ảnh hỏng
            creator: Đỗ Giả Định
            date: 2021-02-02
            description: Bài có ảnh hỏng.
            subject: thử
            ---
            \(Signing.words)

            ![Ảnh](anh.jpg)

            """, to: "content/draft/tin-tuc/hong/index.md")
        let preview = try run(["build", "--drafts"])
        #expect(preview.status == 0)
        #expect(preview.remarks.contains("  content/draft/tin-tuc/hong/anh.jpg\n"))
        #expect(try copies.count == 3)
    }

    @Test func `Nothing of a text with a secret mark is copied`() throws {
        _ = try run(["build"])
        #expect(kept.count == 3)
        try writeArticle("MẬT\n\n\(Signing.words)")
        #expect(try run(["build"]).status == 1)
        #expect(kept.isEmpty)
        #expect(try run(["build", "--drafts"]).status == 1)
        #expect(kept.isEmpty)
    }
}
