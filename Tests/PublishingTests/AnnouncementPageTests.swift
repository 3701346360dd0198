import Content
import Testing

@testable import Publishing

@Suite struct AnnouncementPageTests {
    private static let settings =
        TestSite.settings + """
            alert: {title: "Bão <số 0>", text: "Ở \\"trong\\" nhà & chờ.", link: "id:20210201-aaaaaa",
              since: 2021-06-01, until: 2021-06-02}
            outages:
              - {title: Trang, announced: 2021-06-01, since: 2021-06-20T22:00:00+07:00,
                 until: 2021-06-21T05:00:00+07:00, fallback: gọi điện}

            """

    private func header(at now: String) async throws -> String {
        let theme = TestTheme.theme([
            "templates/header.mustache":
                "{{#alerts}}{{title}}|{{text}}|{{url}}{{/alerts}};{{#outages}}{{sinceText}}|{{untilText}}|{{fallback}}{{/outages}}",
            "templates/board.mustache": "{{{header}}}",
        ])
        let article = try TestSite.article(keys: "id: 20210201-aaaaaa")
        let site = try await TestSite.site([article], settings: Self.settings, now: now)
        let outputs = try await TestSite.outputs(site, theme)
        return try #require(outputs["ban-bien-tap/index.html"])
    }

    @Test func `Every page carries the alert and the outage with their words escaped`() async throws {
        #expect(
            try await header(at: "2021-06-01T00:00:00+07:00")
                == "Bão &lt;số 0&gt;|Ở &quot;trong&quot; nhà &amp; chờ.|/vi-du/tin/2021/a/;"
                + "22:00 ngày 20/06/2021|05:00 ngày 21/06/2021|gọi điện")
    }

    @Test func `After its last day the alert is gone`() async throws {
        #expect(
            try await header(at: "2021-06-03T00:00:00+07:00")
                == ";22:00 ngày 20/06/2021|05:00 ngày 21/06/2021|gọi điện")
        #expect(try await header(at: "2021-06-21T05:00:00+07:00") == ";")
    }
}
