import CivilTime
import Content
import Registers
import Testing

@testable import Reports
import Reading

@Suite struct DeadlineFinderTests {
    private static let settings = """
        site: {url: "https://vidu.example", title: Trang, date: 2020-11-10}
        agency: {name: Ủy ban nhân dân phường Ví Dụ}
        board:
          members:
            - {id: truong-ban, role: head, position: Phó Chủ tịch UBND phường}
            - {id: thuong-truc, role: member, standing: true, position: Công chức Văn hóa}
            - {id: van-phong, role: member, position: Văn phòng}
        sections:
          - {id: van-ban, title: Văn bản, type: document, owners: [van-phong], fresh_days: 30}
        calendar:
          years:
            - {year: 2020, days_off: [], makeup_days: []}
            - {year: 2021, days_off: [2021-01-01], makeup_days: []}
        obligations:
          - {id: van-ban, title: Đăng văn bản, basis: [NĐ43/2011 Đ17.1], types: [document], start: issued, working_days: 2, since: 2011-10-01, until: 2022-08-14}
        duties:
          - id: bao-cao-quy
            title: Báo cáo quý
            every: quarter
            working_days: 5
            since: 2020-10-01
            done: [{period: "2020-Q4", on: 2021-01-08}]
          - {id: hop, title: Họp thường kỳ, every_months: 3, since: 2020-11-10, done: [{on: 2020-11-20}, {on: 2021-02-25}]}
          - {id: bao-cao-nam, title: Báo cáo năm, by_day: "12-01", since: 2020-11-10, done: [{on: 2020-11-30}]}
        """

    private func ward(_ articles: [Article] = []) throws -> Ward {
        let outcome = SettingsReader.read(Array(Self.settings.utf8))
        return Ward(settings: try #require(outcome.settings, "\(outcome.faults)"), articles: articles)
    }

    private func finder(_ now: String, _ articles: [Article] = []) throws -> DeadlineFinder {
        DeadlineFinder(try ward(articles), now: try #require(Timestamp("\(now)T08:00:00+07:00")))
    }

    private func document(_ issued: String, date: String, stage: String = "approved") throws -> Article {
        guard case .article(let location) = ContentPath("content/\(stage)/van-ban/a.md") else {
            throw NotAnArticle()
        }
        let text =
            "---\nid: 20201112-abc234\ntitle: A\ndate: \(date)\ndocument:\n  issued: \(issued)\n---\nChữ.\n"
        return ArticleReader.read(Array(text.utf8), at: location, type: .document)
    }

    private struct NotAnArticle: Error {}

    @Test(arguments: ["approve, revise", "submit, refuse"])
    func `A revision in work and a refused text have no limit of their own`(actions: String) throws {
        let acts = actions.split(separator: ", ").map { action in
            "  - action: \(action)\n    by: van-phong\n    at: 2020-11-12T09:00:00+07:00\n"
                + "    digest: sha256:\(String(repeating: "0", count: 64))\n"
                + (action == "refuse" ? "    reason: trung-lap\n    note: Trùng.\n" : "")
        }
        let text =
            "---\nid: 20201112-abc234\ntitle: A\ndate: 2020-11-12\ndocument:\n  issued: 2020-11-10\n"
            + "workflow:\n\(acts.joined())---\nChữ.\n"
        guard case .article(let location) = ContentPath("content/draft/van-ban/a.md") else {
            throw NotAnArticle()
        }
        let article = ArticleReader.read(Array(text.utf8), at: location, type: .document)
        #expect(article.frontMatter.acts.count == 2 && article.recordEntry != nil)
        #expect(try finder("2020-12-20").ofArticle(article).isEmpty)
    }

    @Test(arguments: [
        ("2020-11-10", "2020-11-12", "approved", "2020-11-20", Deadline.State.met),
        ("2020-11-10", "2020-11-13", "approved", "2020-11-20", .late),
        ("2020-11-10", "2020-11-13", "review", "2020-11-20", .overdue),
        ("2020-11-19", "2020-11-23", "review", "2020-11-20", .near),
        // Posted, but waiting for its day.
        ("2020-11-10", "2020-11-25", "approved", "2020-11-20", .overdue),
    ])
    func `An article is judged by the day on which it could be read`(
        issued: String, date: String, stage: String, today: String, state: Deadline.State
    ) throws {
        let article = try document(issued, date: date, stage: stage)
        #expect(try finder(today).ofArticle(article).map(\.state) == [state])
    }

    @Test func `A law judges only what began while it was in force`() throws {
        #expect(try finder("2022-08-20").ofArticle(try document("2022-08-14", date: "2022-08-16")).count == 1)
        #expect(try finder("2022-08-20").ofArticle(try document("2022-08-15", date: "2022-08-16")).isEmpty)
    }

    @Test func `What has not begun has no limit yet`() throws {
        let article = try document("2020-11-16", date: "2020-11-16")
        #expect(try finder("2020-11-15").ofArticle(article).isEmpty)
        #expect(try finder("2020-11-16").ofArticle(article).map { $0.due?.iso } == ["2020-11-18"])
    }

    @Test func `A report is due after every period that has ended`() throws {
        // Quarter IV 2020 ends on 31 December; 4, 5, 6, 7, 8 January are five working days.
        let found = try finder("2021-04-02").all.filter { $0.title.hasPrefix("Báo cáo quý") }
        let byPeriod = found.sorted { $0.start < $1.start }
        #expect(
            byPeriod.map(\.title) == [
                "Báo cáo quý, quý IV năm 2020", "Báo cáo quý, quý I năm 2021", "Báo cáo quý, quý II năm 2021",
            ])
        // The second quarter still runs: five working days after Wednesday 30 June end on 7 July.
        #expect(byPeriod.map { $0.due?.iso } == ["2021-01-08", "2021-04-07", "2021-07-07"])
        #expect(byPeriod.map(\.state) == [.met, .near, .open])
        #expect(byPeriod.map(\.members) == Array(repeating: ["thuong-truc"], count: 3))
    }

    @Test func `A meeting is due three months after the last one`() throws {
        let found = try #require(try finder("2021-03-01").all.first { $0.title.hasPrefix("Họp") })
        #expect(found.due?.iso == "2021-05-25")
        // Before the second one was held, the first one counts: 20 February 2021 is a Saturday.
        let earlier = try #require(try finder("2021-02-24").all.first { $0.title.hasPrefix("Họp") })
        #expect(earlier.due?.iso == "2021-02-22")
        #expect(earlier.state == .overdue)
    }

    @Test func `A yearly report is due on its day of each year`() throws {
        let found = try finder("2021-12-02").all.filter { $0.title.hasPrefix("Báo cáo năm") }.sorted {
            $0.start < $1.start
        }
        #expect(found.map(\.state) == [.met, .overdue])
    }

    @Test func `A section is neglected when nothing new has come for longer than it allows`() throws {
        let article = try document("2020-11-10", date: "2020-11-12")
        // 12 November and 30 days: 12 December.
        #expect(try finder("2020-12-12", [article]).sections.map(\.state) == [.near])
        #expect(try finder("2020-12-13", [article]).sections.map(\.state) == [.overdue])
    }

    @Test(arguments: [
        ("obligations: [{id: a, title: A, types: [document], start: issued}]", "đúng một trong hai"),
        (
            "obligations: [{id: a, title: A, types: [document], start: issued, days: 1, working_days: 2}]",
            "đúng một"
        ),
        (
            "obligations: [{id: a, title: A, types: [document], start: nope, days: 1}]",
            "không có trường “nope”"
        ),
        ("obligations: [{id: a, title: A, types: [tin], start: issued, days: 1}]", "“tin”"),
        ("duties: [{id: a, title: A, since: 2020-01-01}]", "bao lâu một lần"),
        ("duties: [{id: a, title: A, every_months: 3}]", "ngày bắt đầu"),
        ("duties: [{id: a, title: A, by_day: \"13-01\", since: 2020-01-01}]", "Không có ngày “13-01”"),
        (
            "duties: [{id: a, title: A, every: quarter, since: 2020-01-01, done: [{on: 2020-04-03}]}]",
            "chưa nói là của kỳ nào"
        ),
        ("duties: [{title: A, every_months: 3, since: 2020-01-01}]", "thiếu `id`"),
    ])
    func `A limit that cannot be used is a fault of site.yml`(line: String, message: String) {
        let text = Self.settings.split(separator: "\n").prefix { !$0.hasPrefix("obligations") }
            .joined(separator: "\n")
        let faults = SettingsReader.read(Array("\(text)\n\(line)\n".utf8)).faults
        #expect(faults.contains { $0.message.contains(message) }, "\(faults.map(\.message))")
    }
}
