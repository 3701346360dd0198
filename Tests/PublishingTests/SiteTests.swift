import CivilTime
import Content
import Hashing
import Testing

@testable import Publishing

@Suite struct SiteTests {
    private func articles(_ count: Int, subject: String = "thử") throws -> [Article] {
        try (1...count).map { number in
            let month = (number - 1) / 28 + 1
            let day = (number - 1) % 28 + 1
            let name = String(number + 1000).dropFirst()
            return try TestSite.article(
                "approved/tin/\(name).md", date: "2021-0\(month)-\(day < 10 ? "0" : "")\(day)",
                title: "Bài \(name)",
                keys: "subject: \(subject)")
        }
    }

    @Test(arguments: [(0, 1), (1, 1), (20, 1), (21, 2), (40, 2), (41, 3)])
    func `A list has pages of twenty`(count: Int, pages: Int) async throws {
        let site = try await TestSite.site(count == 0 ? [] : articles(count))
        let paths = SitePlan(site, assets: []).outputs.map(\.path).filter {
            $0.hasPrefix("tin/") && !$0.hasPrefix("tin/2021/")
        }
        let expected = (1...pages).map { $0 == 1 ? "tin/index.html" : "tin/trang/\($0)/index.html" }
        #expect(paths == ["tin/feed.json", "tin/feed.xml"] + expected)
    }

    @Test func `Pages of a list hold the newest first and lead to each other`() async throws {
        let outputs = try await TestSite.outputs(try await TestSite.site(articles(41)), TestTheme.theme())
        let first = try #require(outputs["tin/index.html"])
        #expect(first.hasPrefix("Tin|[Bài 041][Bài 040]"))
        #expect(first.hasSuffix("[Bài 022]|Trang 1/3 < >/vi-du/tin/trang/2/ 1* 2 3"))
        let second = try #require(outputs["tin/trang/2/index.html"])
        #expect(second.hasPrefix("Tin – trang 2|[Bài 021]"))
        #expect(second.hasSuffix("[Bài 002]|Trang 2/3 </vi-du/tin/ >/vi-du/tin/trang/3/ 1 2* 3"))
        #expect(
            outputs["tin/trang/3/index.html"]
                == "Tin – trang 3|[Bài 001]|Trang 3/3 </vi-du/tin/trang/2/ > 1 2 3*")
        #expect(
            outputs["chu-de/thu/trang/3/index.html"]?.hasPrefix("Chủ đề: thử – trang 3|[Bài 001]|") == true)
    }

    @Test func `The pager of a long list shows the ends and the neighbours`() async throws {
        let settings = TestSite.settings.replacing("date: 2021-01-04", with: "date: 2021-01-04, page_size: 1")
        let outputs = try await TestSite.outputs(
            try await TestSite.site(articles(9), settings: settings), TestTheme.theme())
        #expect(outputs["tin/trang/5/index.html"]?.hasSuffix(" 1 3 4 5* 6 7 9") == true)
    }

    @Test func `A keyword has an address of its own whatever others are called`() async throws {
        let keys = "subject: [bàn, bản, ban 2, \"bản\", \"ba\u{300}n\", 日本, \"!\", \"=1\"]"
        let site = try await TestSite.site([try TestSite.article(keys: keys)])
        let slugs = Dictionary(uniqueKeysWithValues: site.subjects.map { ($0.title, $0.slug) })
        // à is U+00E0, ả U+1EA3; “ban 2” has ban-2 by itself; “!” is U+0021, 日 U+65E5.
        #expect(slugs == ["bàn": "ban", "bản": "ban-3", "ban 2": "ban-2", "!": "x", "日本": "x-2", "=1": "1"])
        #expect(site.entries[0].subjects.count == 6)
    }

    @Test func `Titles stand under their letters with D and Đ apart`() async throws {
        let titles = ["Đình làng", "Dân vận", "Ăn uống", "12 điều", "Ông Không", "Ở đâu", "日本", "“Én” về"]
        let site = try await TestSite.site(
            titles.enumerated().map { try TestSite.article("approved/tin/a\($0).md", title: $1) })
        #expect(
            site.letters.map { "\($0.slug):\($0.entries.count)" } == [
                "0-9:1", "a:1", "d:1", "dd:1", "e:1", "khac:1", "o:2",
            ])
        #expect(SitePlan(site, assets: []).conflicts.isEmpty)
    }

    @Test func `An article is public from its moment and after its embargo`() async throws {
        let articles = [
            try TestSite.article("approved/tin/a.md", date: "2021-06-01"),
            try TestSite.article("approved/tin/b.md", date: "2021-06-01T08:00:00+07:00"),
            try TestSite.article(
                "approved/tin/c.md", date: "2021-05-01", keys: "embargo: 2021-06-01T09:00:00+07:00"),
            try TestSite.article("approved/tin/d.md", date: "2021-06-02"),
        ]
        func shown(_ now: String) async throws -> [String] {
            try await TestSite.site(articles, now: now).entries.map(\.article.location.slug).sorted()
        }
        #expect(try await shown("2021-05-31T23:59:59+07:00") == [])
        #expect(try await shown("2021-05-31T17:00:00Z") == ["a"])
        #expect(try await shown("2021-06-01T07:59:59+07:00") == ["a"])
        #expect(try await shown("2021-06-01T08:00:00+07:00") == ["a", "b"])
        #expect(try await shown("2021-06-01T09:00:00+07:00") == ["a", "b", "c"])
        #expect(
            try await TestSite.site(articles, now: "2021-06-01T09:00:00+07:00").waiting.map(\.path) == [
                "tin/2021/d/"
            ])
    }

    @Test func `List pages have the date of their newest article and others that of the site`() async throws {
        let site = try await TestSite.site([
            try TestSite.article("approved/tin/a.md", date: "2021-02-01", keys: "subject: một"),
            try TestSite.article("approved/tin/b.md", date: "2021-03-01", keys: "subject: hai"),
        ])
        func date(_ page: Page) -> String { site.record(of: page)[.date].joined() }
        let one = try #require(site.subjects.firstIndex { $0.title == "một" })
        #expect(date(.home) == "2021-03-01")
        #expect(date(.section("tin", number: 1)) == "2021-03-01")
        #expect(date(.subject(one, number: 1)) == "2021-02-01")
        #expect(date(.section("bai", number: 1)) == "2021-01-04")
        #expect(date(.notFound) == "2021-01-04")
    }

    @Test func `Neighbours are those of the section in time`() async throws {
        let site = try await TestSite.site([
            try TestSite.article("approved/tin/a.md", date: "2021-02-01"),
            try TestSite.article("approved/bai/x.md", date: "2021-02-02"),
            try TestSite.article("approved/tin/b.md", date: "2021-02-03"),
            try TestSite.article("approved/tin/c.md", date: "2021-02-04"),
        ])
        let middle = try #require(site.entries.firstIndex { $0.path == "tin/2021/b/" })
        #expect(site.neighbours(of: middle).previous?.path == "tin/2021/a/")
        #expect(site.neighbours(of: middle).next?.path == "tin/2021/c/")
        #expect(site.neighbours(of: 0).next == nil)
    }

    @Test func `A section of the name of a page of the site is a conflict of both`() async throws {
        let settings =
            TestSite.settings + "  - {id: tim-kiem, title: Tìm}\n  - {id: so-do-trang, title: Sơ đồ}\n"
        let conflicts = SitePlan(try await TestSite.site([], settings: settings), assets: []).conflicts
        #expect(conflicts.map(\.path) == ["so-do-trang/index.html", "tim-kiem/index.html"])
        #expect(Set(conflicts[1].owners) == ["chuyên mục `tim-kiem`", "trang tìm kiếm"])
    }

    @Test func `A section may be called like a folder of the site that it does not fill`() async throws {
        let settings =
            TestSite.settings
            + "  - {id: metadata, title: M}\n  - {id: assets, title: A}\n  - {id: chu-de, title: C}\n"
        #expect(SitePlan(try await TestSite.site([], settings: settings), assets: []).conflicts.isEmpty)
    }

    @Test(arguments: ["index.html", "index.html/a.csv"])
    func `A file of a bundle in the place of its page is a conflict of both`(path: String) async throws {
        let file = Content.Attachment(path: path, size: 1, sha256: SHA256.hash([]))
        let article = try TestSite.article("approved/tin/a/index.md", attachments: [file])
        let conflicts = SitePlan(try await TestSite.site([article]), assets: []).conflicts
        #expect(conflicts.map(\.path) == ["tin/2021/a/index.html"])
        #expect(
            Set(conflicts.flatMap(\.owners)) == [
                "bài content/approved/tin/a/index.md", "tệp đính kèm content/approved/tin/a/\(path)",
            ])
    }

    @Test(arguments: [("index.html.gz", 1), ("a.csv.br", 1), ("a.pdf.gz", 0), ("b.csv.gz", 0)])
    func `A file in the place of a compressed copy is a conflict of both`(path: String, count: Int)
        async throws
    {
        let files = ["a.csv", "a.pdf", path].map {
            Content.Attachment(path: $0, size: 1, sha256: SHA256.hash([]))
        }
        let article = try TestSite.article("approved/tin/a/index.md", attachments: files)
        let conflicts = SitePlan(try await TestSite.site([article]), assets: []).copyConflicts([".br", ".gz"])
        #expect(conflicts.map(\.path) == (count == 0 ? [] : ["tin/2021/a/\(path)"]))
        #expect(conflicts.allSatisfy { $0.owners[1] == "tệp đính kèm content/approved/tin/a/\(path)" })
    }

    @Test func `Two articles of one address are a conflict of both`() async throws {
        let site = try await TestSite.site(
            [try TestSite.article("approved/tin/a.md"), try TestSite.article("draft/tin/a.md")],
            isPreview: true)
        #expect(
            SitePlan(site, assets: []).conflicts.map { Set($0.owners) }
                == [["bài content/approved/tin/a.md", "bài content/draft/tin/a.md"]])
    }

    @Test func `The map of up to 50,000 pages is one file and of more an index of parts`() async throws {
        let site = try await TestSite.site([])
        func pages(_ count: Int) -> [Page] { [.notFound] + (1...count).map { .section("tin", number: $0) } }
        #expect(SiteMapWriter.partCount(pages(50_000)) == 1)
        #expect(SiteMapWriter.partCount(pages(50_001)) == 2)
        let writer = SiteMapWriter(site: site, pages: pages(50_001))
        let index = String(decoding: writer.bytes(part: nil), as: UTF8.self)
        #expect(index.matches(of: /<loc>https:\/\/tinh\.example\/vi-du\/sitemap-[12]\.xml<\/loc>/).count == 2)
        let parts = [1, 2].map { String(decoding: writer.bytes(part: $0), as: UTF8.self) }
        #expect(parts[0].utf8.count > 50_000 * 50)
        #expect(parts[1].matches(of: /<loc>/).count == 1)
        #expect(
            parts[1].contains(
                "<loc>https://tinh.example/vi-du/tin/trang/50001/</loc>\n<lastmod>2021-01-04</lastmod>"))
    }

    @Test func `The order of the articles on disk does not count`() async throws {
        let articles = try articles(30)
        let theme = TestTheme.theme()
        let one = try await TestSite.outputs(try await TestSite.site(articles), theme)
        #expect(try await TestSite.outputs(try await TestSite.site(articles.reversed()), theme) == one)
    }

    @Test func `A preview shows the revision in the place of the published text`() async throws {
        let articles = [
            try TestSite.article("approved/tin/a.md", title: "Cũ", keys: "id: 20210201-aaaaaa"),
            try TestSite.article("draft/tin/a.md", title: "Mới", keys: "id: 20210201-aaaaaa"),
        ]
        #expect(try await TestSite.site(articles).entries.map(\.title) == ["Cũ"])
        #expect(try await TestSite.site(articles, isPreview: true).entries.map(\.title) == ["Mới"])
    }
}
