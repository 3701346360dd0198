import Content
import Testing

@testable import Publishing

@Suite struct ContentsListTests {
    private func contents(_ body: String) throws -> String? {
        let article = try TestSite.article(body: body)
        return ContentsList.html(of: article.outline).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The list without the line ends, which only make it readable.
    private func list(_ body: String) throws -> String? {
        try contents(body)?.split(separator: "\n").joined()
    }

    @Test func `Three headings need no contents`() throws {
        #expect(try contents("## A\n\n## B\n\n## C\n") == nil)
    }

    @Test func `Four headings have contents in two levels, deeper ones are left out`() throws {
        #expect(
            try list("## Một\n\n### Hai\n\n#### Sâu\n\n### Ba\n\n## Bốn\n")
                == "<ol><li><a href=\"#mot\">Một</a><ol><li><a href=\"#hai\">Hai</a></li><li><a href=\"#ba\">Ba</a></li></ol></li>"
                + "<li><a href=\"#bon\">Bốn</a></li></ol>")
    }

    @Test func `Signs of HTML in a heading stay text`() throws {
        let html = try #require(try list("## A & B\n\n## C\n\n## D\n\n## \\<b\\>\n"))
        #expect(html.contains(">A &amp; B</a>"))
        #expect(html.contains(">&lt;b&gt;</a>"))
    }
}
