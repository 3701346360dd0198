import Content
import Testing

@testable import Publishing

@Suite struct ExportTests {
    private func outputs() async throws -> [String: String] {
        let articles = [
            try TestSite.article(
                "approved/tin/a.md", date: "2021-02-01", title: "Một & <hai>",
                keys: "subject: [thử, \"=1\"]\nid: 20210131-aaaaaa"),
            try TestSite.article(
                "approved/bai/b.md", date: "2021-02-01T08:00:00+07:00", keys: "contributor: [A, B]"),
        ]
        return try await TestSite.outputs(try await TestSite.site(articles), TestTheme.theme())
    }

    @Test func `A feed has the newest entries first and the moment of the newest`() async throws {
        let feed = try #require(try await outputs()["feed.xml"])
        #expect(
            feed.hasPrefix(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
                <title>Trang Ví Dụ</title>
                <id>https://tinh.example/vi-du/</id>
                <updated>2021-02-01T08:00:00+07:00</updated>
                """))
        #expect(
            feed.matches(of: /<title>([^<]*)<\/title>/).map { String($0.1) } == [
                "Trang Ví Dụ", "Bài b", "Một &amp; &lt;hai&gt;",
            ])
        #expect(feed.contains("<published>2021-02-01T00:00:00+07:00</published>"))
        #expect(feed.contains("<category term=\"=1\"/>"))
    }

    @Test func `The feed of a section has its own entries and an empty one the date of the site`()
        async throws
    {
        let outputs = try await outputs()
        #expect(outputs["bai/feed.xml"]?.matches(of: /<entry>/).count == 1)
        #expect(outputs["con/feed.xml"]?.contains("<updated>2021-01-04T00:00:00+07:00</updated>") == true)
        #expect(outputs["con/feed.json"]?.hasSuffix("\"items\":[]}\n") == true)
    }

    @Test func `A feed has twenty entries at most`() async throws {
        let articles = try (10...40).map { try TestSite.article("approved/tin/a\($0).md") }
        let outputs = try await TestSite.outputs(try await TestSite.site(articles), TestTheme.theme())
        #expect(outputs["feed.xml"]?.matches(of: /<entry>/).count == 20)
        #expect(outputs["feed.json"]?.matches(of: /"date_published"/).count == 20)
    }

    @Test func `The feed of a register carries every record once, page by page`() async throws {
        let settings = TestSite.settings.replacing(
            "title: Bài, type: article", with: "title: Bài, type: contact")
        let articles = try (1000...1500).map { try TestSite.article("approved/bai/a\($0).md") }
        let outputs = try await TestSite.outputs(
            try await TestSite.site(articles, settings: settings), TestTheme.theme())
        let pages = try ["bai/feed.xml", "bai/feed-2.xml"].map { try #require(outputs[$0]) }
        let ids = pages.flatMap {
            $0.matches(of: /<entry>\n<title>[^<]*<\/title>\n<id>([^<]*)</).map { String($0.1) }
        }
        #expect(ids.count == 501)
        #expect(Set(ids).count == 501)
        let atom = "type=\"application/atom+xml\" href=\"https://tinh.example/vi-du/bai/feed"
        #expect(pages[0].contains("<link rel=\"next\" \(atom)-2.xml\"/>"))
        #expect(
            pages[1].contains("<link rel=\"self\" \(atom)-2.xml\"/>\n<link rel=\"previous\" \(atom).xml\"/>"))
        #expect(outputs["bai/feed-3.xml"] == nil)
        let json = try ["bai/feed.json", "bai/feed-2.json"].map { try #require(outputs[$0]) }
        #expect(json[0].contains("\"next_url\":\"https://tinh.example/vi-du/bai/feed-2.json\""))
        #expect(!json[1].contains("next_url"))
        #expect(json.flatMap { $0.matches(of: /"date_published"/) }.count == 501)
    }

    @Test func `The record of an article stands in every export`() async throws {
        let outputs = try await outputs()
        let json = try #require(outputs["metadata/dublin-core.json"])
        #expect(
            json.contains(
                #"{"@id":"https://tinh.example/vi-du/tin/2021/a/","dc:title":"Một & <hai>","dc:creator":"Người viết","#
                    + #""dc:date":"2021-02-01","dc:description":"Mô tả a","dc:publisher":"Ủy ban Ví Dụ","#
                    + #""dc:identifier":"https://tinh.example/vi-du/tin/2021/a/","dc:language":"vi","#
                    + #""dc:subject":["thử","=1","Tin"],"dcterms:created":"2021-01-31","dcterms:issued":"2021-02-01"}"#
            ))
        let xml = try #require(outputs["metadata/dublin-core.xml"])
        #expect(xml.contains("<dc:title>Một &amp; &lt;hai&gt;</dc:title>"))
        #expect(xml.matches(of: /<rdf:Description\ /).count == json.matches(of: /"@id"/).count)
        let csv = try #require(outputs["metadata/dublin-core.csv"])
        #expect(
            csv.hasPrefix(
                "\u{FEFF}title,creator,date,description,publisher,identifier,language,source,contributor,subject,"
            ))
        #expect(
            csv.contains(
                "\r\nMột & <hai>,Người viết,2021-02-01,Mô tả a,Ủy ban Ví Dụ,https://tinh.example/vi-du/tin/2021/a/,vi,,,thử; =1; Tin,,,,,,2021-01-31,2021-02-01,\r\n"
            ))
        #expect(csv.contains("A; B"))
    }

    @Test func `Robots find the map`() async throws {
        #expect(
            try await outputs()["robots.txt"]
                == "User-agent: *\nAllow: /\n\nSitemap: https://tinh.example/vi-du/sitemap.xml\n")
    }
}
