import Content
import Hashing
import Images
import Testing

@testable import Publishing

/// Pictures of which there are smaller copies.
@Suite struct PictureTests {
    private let digest = SHA256.hash(Array("ảnh".utf8))

    private func file(
        _ name: String, _ width: Int, _ height: Int, _ format: ImageFormat = .jpeg
    ) -> Content.Attachment {
        let header = ImageHeader(format: format, size: PixelSize(width: width, height: height))
        return Content.Attachment(path: name, size: 900_000, sha256: digest, image: .read(header))
    }

    private func article(_ body: String, _ files: [Content.Attachment]) throws -> Article {
        try TestSite.article("approved/tin/a/index.md", body: body, attachments: files)
    }

    // Copies are worth having when they are less than four fifths as wide as the next.
    @Test(arguments: [
        (480, []), (481, [481]), (600, [600]), (601, [480, 601]), (1000, [480, 1000]),
        (1001, [480, 800, 1001]),
        (1200, [480, 800, 1200]), (5000, [480, 800, 1200]),
    ])
    func `The copies that are worth having`(width: Int, widths: [Int]) throws {
        let article = try article("![x](a.jpg)", [file("a.jpg", width, 300)])
        #expect(PictureSource.all([article]).flatMap(\.widths) == widths)
    }

    @Test(arguments: [ImageFormat.gif, .webp, .avif, .svg])
    func `Other formats stay as they are`(format: ImageFormat) throws {
        let article = try article("![x](a.jpg)", [file("a.jpg", 2000, 1000, format)])
        #expect(PictureSource.all([article]).isEmpty)
    }

    @Test func `Only what the text shows is copied, each content once, and nothing beyond measure`() throws {
        let shown = try article(
            "![x](a.jpg) ![y](./a.jpg)", [file("a.jpg", 900, 300), file("b.jpg", 900, 300)])
        let linked = try article("[x](a.jpg) ![x](../c.jpg) ![x](khac.jpg)", [file("a.jpg", 900, 300)])
        let huge = try article("![x](a.jpg)", [file("a.jpg", 60_000, 60_000)])
        let sources = PictureSource.all([shown, linked, huge])
        #expect(sources.map(\.path) == ["content/approved/tin/a/a.jpg"])
        #expect(sources.map(\.bytes) == [900_000])
    }

    private func site(_ body: String, _ name: String) async throws -> Site {
        let article = try article(body, [file(name, 1000, 500)])
        let sizes = [(480, 240), (800, 400)].compactMap { PixelSize(width: $0.0, height: $0.1) }
        return try await TestSite.site([article], thumbnails: ThumbnailSet([digest: sizes]))
    }

    @Test func `A page lets the browser choose, and falls back on the picture`() async throws {
        let site = try await site("![x \"](<b ả,.jpg>)", "b ả,.jpg")
        let entry = try #require(site.entry(path: "tin/2021/a/"))
        let html = HTMLRenderer.render(entry.article, links: LinkResolver(site: site, entry: entry))
        let address = "/vi-du/tin/2021/a/b%20%E1%BA%A3%2C.jpg"
        #expect(
            String(decoding: html, as: UTF8.self)
                == "<p><picture><source type=\"image/webp\" "
                + "srcset=\"\(address).480.webp 480w, \(address).800.webp 800w\" "
                + "sizes=\"(min-width: 40em) 37.5em, 100vw\">"
                + "<img src=\"\(address)\" alt=\"x &quot;\" width=\"1000\" height=\"500\" decoding=\"async\">"
                + "</picture></p>\n")
    }

    @Test func `The copies are files of the site, and none is written twice`() async throws {
        let site = try await site("![x](a.jpg) ![y](a.jpg)", "a.jpg")
        let outputs = SitePlan(site, assets: []).outputs.filter { $0.path.hasSuffix(".webp") }
        #expect(outputs.map(\.path) == ["tin/2021/a/a.jpg.480.webp", "tin/2021/a/a.jpg.800.webp"])
        #expect(outputs.allSatisfy { $0.ingredients == [.file("content/approved/tin/a/a.jpg")] })
    }

    @Test func `A file in the place of a copy is a conflict of both`() async throws {
        let plain = try article("![x](a.jpg)", [file("a.jpg", 1000, 500)])
        let files = plain.attachments + [Content.Attachment(path: "a.jpg.480.webp", size: 1, sha256: digest)]
        let size = try #require(PixelSize(width: 480, height: 240))
        let site = try await TestSite.site(
            [try article("![x](a.jpg)", files)], thumbnails: ThumbnailSet([digest: [size]]))
        #expect(SitePlan(site, assets: []).conflicts.map(\.path) == ["tin/2021/a/a.jpg.480.webp"])
    }

    @Test func `Lists show the smallest copy of the first picture that has copies`() async throws {
        let template = "({{thumbnailURL}} {{thumbnailWidth}} {{thumbnailHeight}})"
        let theme = TestTheme.theme([
            "templates/card.mustache": template, "templates/section.mustache": "{{{cards}}}",
        ])
        let pages = try await TestSite.outputs(try await site("![x](k.jpg) ![x](a.jpg)", "a.jpg"), theme)
        #expect(pages["tin/index.html"] == "(/vi-du/tin/2021/a/a.jpg.480.webp 480 240)")
        let plain = try await TestSite.site([try article("![x](a.jpg)", [file("a.jpg", 1000, 500)])])
        #expect(try await TestSite.outputs(plain, theme)["tin/index.html"] == "(  )")
    }
}
