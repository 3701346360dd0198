import CivilTime
import Content
import Testing

@testable import Publishing

@Suite struct PinnedTests {
    private static let theme = TestTheme.files(
        "phuong",
        [
            "templates/home.mustache": "{{{pinned}}}|{{{cards}}}",
            "templates/card.mustache": "[{{title}}{{#isExpired}} hết hạn{{/isExpired}}]",
            "templates/article.mustache": "{{#isExpired}}{{expires}} {{expiresText}}{{/isExpired}}",
        ])

    private func outputs(_ articles: [Article], at now: String) async throws -> [String: String] {
        try await TestSite.outputs(try await TestSite.site(articles, now: now), Theme([Self.theme]))
    }

    private func home(_ articles: [Article], at now: String) async throws -> String? {
        try await outputs(articles, at: now)["index.html"]
    }

    private var pinned: [Article] {
        get throws {
            [
                try TestSite.article(
                    "approved/tin/a.md", date: "2021-02-01", keys: "pinned_until: 2021-06-01"),
                try TestSite.article("approved/tin/b.md", date: "2021-03-01"),
            ]
        }
    }

    @Test func `A pinned text stands on top of newer ones and only once`() async throws {
        #expect(try await home(pinned, at: "2021-05-01T08:00:00+07:00") == "[Bài a]|[Bài b]")
    }

    @Test func `A text is pinned through its last day`() async throws {
        #expect(try await home(pinned, at: "2021-06-01T23:59:59+07:00") == "[Bài a]|[Bài b]")
        #expect(try await home(pinned, at: "2021-06-02T00:00:00+07:00") == "|[Bài b][Bài a]")
    }

    @Test func `A text is pinned up to its moment where a time is given`() async throws {
        let article = try TestSite.article(keys: "pinned_until: 2021-06-01T09:00:00+07:00")
        #expect(try await home([article], at: "2021-06-01T08:59:59+07:00") == "[Bài a]|")
        #expect(try await home([article], at: "2021-06-01T09:00:00+07:00") == "|[Bài a]")
    }

    @Test func `An expired text is not pinned`() async throws {
        let article = try TestSite.article(keys: "pinned_until: 2021-12-31\nexpires: 2021-05-31")
        #expect(try await home([article], at: "2021-05-31T23:59:59+07:00") == "[Bài a]|")
        #expect(try await home([article], at: "2021-06-01T00:00:00+07:00") == "|[Bài a hết hạn]")
    }

    @Test func `A text says that it has expired from the day after its last one`() async throws {
        let article = try TestSite.article(keys: "expires: 2021-05-31")
        let before = try await outputs([article], at: "2021-05-31T23:59:59+07:00")
        let after = try await outputs([article], at: "2021-06-01T00:00:00+07:00")
        #expect(before["tin/2021/a/index.html"] == "")
        #expect(after["tin/2021/a/index.html"] == "2021-05-31 hết ngày 31/05/2021")
    }

    @Test func `A build notices the end of the last day`() throws {
        let article = try TestSite.article(
            keys: "pinned_until: 2021-06-01\nexpires: 2021-07-01T09:00:00+07:00")
        let settings = try #require(SettingsReader.read(Array(TestSite.settings.utf8)).settings)
        let moments = Ward(settings: settings, articles: [article]).moments
        #expect(moments.contains(try #require(Timestamp("2021-06-02T00:00:00+07:00"))))
        #expect(moments.contains(try #require(Timestamp("2021-07-01T09:00:00+07:00"))))
    }
}
