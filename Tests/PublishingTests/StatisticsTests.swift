import CivilTime
import Content
import Registers
import Testing

@testable import Publishing

@Suite struct StatisticsTests {
    private static let settings =
        TestSite.settings + """
              - {id: hoi, title: Hỏi, type: question, owners: [a]}
            calendar:
              years: [{year: 2021, days_off: [], makeup_days: []}]

            """

    private func csv(_ articles: [Article], now: String = "2021-06-01T00:00:00+07:00") async throws
        -> [String]
    {
        let site = try await TestSite.site(articles, settings: Self.settings, now: now)
        let text = String(decoding: StatisticsTable(SiteStatistics(site)).bytes, as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).dropFirst().map(String.init)
    }

    private func question(_ name: String, _ fields: String) throws -> Article {
        guard case .article(let location) = ContentPath("content/approved/hoi/\(name).md") else {
            throw NotAnArticle()
        }
        let text = """
            ---
            title: Hỏi \(name)
            date: 2021-03-20
            question:
              code: k7m2xq9tfa
              from: N.V.A.
              kind: cau-hoi
              field: Đất
              \(fields)
            ---
            Chữ.
            """
        return ArticleReader.read(Array(text.utf8), at: location, type: .question)
    }

    private struct NotAnArticle: Error {}

    @Test func `Articles are counted by section and by the month in Vietnam`() async throws {
        let lines = try await csv([
            TestSite.article("approved/tin/a.md", date: "2021-01-31"),
            // Six in the evening in Greenwich is the next day, and the next month, in Vietnam.
            TestSite.article("approved/tin/b.md", date: "2021-01-31T18:00:00Z"),
            TestSite.article("approved/tin/c.md", date: "2021-02-28"),
            TestSite.article("approved/con/d.md", date: "2020-12-01"),
        ])
        #expect(lines == ["2021-01,tin,Tin,1,,", "2021-02,tin,Tin,2,,", "2020-12,con,Con,1,,"])
    }

    @Test func `What is not public is not counted`() async throws {
        let lines = try await csv([
            TestSite.article("approved/tin/a.md", date: "2021-06-02"),
            TestSite.article("review/tin/b.md", date: "2021-02-01"),
        ])
        #expect(lines.isEmpty)
    }

    @Test func `A question is counted when it came and when it was answered`() async throws {
        let lines = try await csv([
            try question("a", "received: 2021-02-26\n  answered_on: 2021-03-19"),
            try question("b", "received: 2021-03-01"),
            // An answer on a day to come is none yet.
            try question("c", "received: 2021-03-02\n  answered_on: 2021-06-02"),
        ])
        #expect(lines == ["2021-02,hoi,Hỏi,0,1,0", "2021-03,hoi,Hỏi,3,2,1"])
    }

    @Test func `Answers are late after fifteen working days, and open questions overdue`() async throws {
        // From Friday 26 February, fifteen working days end on Friday 19 March.
        let site = try await TestSite.site(
            [
                question("a", "received: 2021-02-26\n  answered_on: 2021-03-19"),
                question("b", "received: 2021-02-26\n  answered_on: 2021-03-22"),
                question("c", "received: 2021-02-26"),
                question("d", "received: 2021-05-31"),
            ], settings: Self.settings)
        let counts = try #require(SiteStatistics(site).questionRows.first?.counts)
        #expect([counts.all, counts.inTime, counts.late, counts.overdue] == [4, 1, 1, 1])
    }

    @Test func `Charts show the twelve months up to the latest one`() async throws {
        let site = try await TestSite.site([
            TestSite.article("approved/tin/a.md", date: "2019-01-31"),
            TestSite.article("approved/tin/b.md", date: "2021-02-28"),
        ])
        let statistics = SiteStatistics(site)
        #expect(statistics.window.map(\.iso).first == "2020-03")
        #expect(statistics.window.map(\.iso).last == "2021-02")
        #expect(statistics.years == [2021, 2019])
    }

    @Test func `A site without articles says so`() async throws {
        let site = try await TestSite.site([])
        #expect(StatisticsPage(site: site).blocks.count == 1)
        let outputs = try await TestSite.outputs(
            site, TestTheme.theme(["templates/register.mustache": "{{{blocks}}}"]))
        #expect(outputs["thong-ke/index.html"]?.contains("chưa có tin, bài") ?? false)
    }
}
