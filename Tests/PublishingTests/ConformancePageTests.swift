import CivilTime
import Content
import Registers
import Testing

@testable import Publishing
import Reading

@Suite struct ConformancePageTests {
    private func outputs(_ blocks: [Block]?) async throws -> [String: String] {
        let outcome = SettingsReader.read(Array(TestSite.settings.utf8))
        let ward = Ward(
            settings: try #require(outcome.settings),
            articles: [
                try TestSite.article(keys: "id: 20210201-aaaaaa"),
                try TestSite.article("approved/tin/b.md", date: "2021-07-01", keys: "id: 20210701-bbbbbb"),
            ])
        let site = await Site(
            ward, now: try #require(Timestamp("2021-06-01T00:00:00+07:00")), isPreview: false,
            conformance: blocks)
        let theme = TestTheme.theme([
            "templates/register.mustache": "{{{blocks}}}", "templates/footer.mustache": "{{conformanceURL}}",
            "templates/not-found.mustache": "{{{footer}}}",
        ])
        return try await TestSite.outputs(site, theme)
    }

    @Test func `The page is there only where the ward shows it`() async throws {
        let without = try await outputs(nil)
        #expect(without["tuan-thu/index.html"] == nil)
        #expect(without["404.html"] == "")
        let with = try await outputs([.paragraph([.text("Đạt < tất cả")])])
        #expect(with["tuan-thu/index.html"] == "<p>Đạt &lt; tất cả</p>\n")
        #expect(with["404.html"] == "/vi-du/tuan-thu/")
    }

    @Test func `An article has its title there once it is public, and its permanent name before`()
        async throws
    {
        let names = ["20210201-aaaaaa", "20210701-bbbbbb"]
        let page = try await outputs([.list(names.map { [.link($0, .article($0))] })])["tuan-thu/index.html"]
        #expect(
            page
                == "<ul class=\"points\">\n<li><a href=\"/vi-du/tin/2021/a/\">Bài a</a></li>\n<li>20210701-bbbbbb</li>\n</ul>\n"
        )
    }
}
