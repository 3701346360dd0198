import Testing

@testable import Publishing

/// Pages put together from a skeleton are those that the engine makes of the view itself.
@Suite struct PageSkeletonTests {
    private static let card = """
        {{#isDraft}}(nháp {{stageLabel}}){{/isDraft}}<a href="{{url}}">{{title}}</a>
        {{#description}}
        <p>{{description}}</p>
        {{/description}}
        {{^description}}–{{/description}}{{#sectionTitle}}{{sectionTitle}} {{title}}{{/sectionTitle}}
        """

    private static func view(_ texts: [String], isDraft: Bool) -> View {
        View([
            "title": .text(texts[0]), "url": .text(texts[1]), "description": .text(texts[2]),
            "sectionTitle": .text(texts[3]), "sectionURL": .text(""), "date": .text("2021-02-01"),
            "dateText": .text("01/02/2021"), "isDraft": .flag(isDraft), "stageLabel": .text(texts[0]),
        ])
    }

    @Test func `Every shape of a card is as the engine renders it`() throws {
        let theme = TestTheme.theme(["templates/card.mustache": Self.card])
        let templates = try TemplateSet.compile(theme, named: "phuong").get()
        let hostile = [
            "", "Họp \"tổ\" 'ba' <b>&amp;", "a\"\u{301}b", "\u{10FFFC}0\u{10FFFD}", "}} {{title}}",
        ]
        var shapes = 0
        for title in hostile {
            for description in hostile {
                for isDraft in [true, false] {
                    let view = Self.view([title, "/tin/?a=\"", description, title], isDraft: isDraft)
                    #expect(templates.text(.card, view) == templates.renderByEngine(.card, view))
                    shapes += 1
                }
            }
        }
        #expect(shapes == 50)
    }

    @Test func `Lists of every length are as the engine renders them`() throws {
        let page =
            "{{#pages}}<li>{{title}}: {{url}}</li>\n{{/pages}}{{^pages}}không có{{/pages}}{{pageTitle}}"
        let theme = TestTheme.theme(["templates/sitemap.mustache": page])
        let templates = try TemplateSet.compile(theme, named: "phuong").get()
        for count in 0...12 {
            let links = (0..<count).map {
                View(["title": .text("<\($0)>"), "url": .text($0 == 3 ? "" : "/\($0)/")])
            }
            let view = View(["pages": .list(links), "pageTitle": .text("Sơ đồ & trang")])
            #expect(templates.text(.sitemap, view) == templates.renderByEngine(.sitemap, view))
        }
    }
}
