import CivilTime
import Content
import Registers
import Testing

@testable import Reports

/// Report, agenda and score sheet count the same things of one ward.
@Suite struct CountAgreementTests {
    /// April 2021 of a ward with days off on 30 April and 3 May.
    private static func ward() throws -> Ward {
        var ward = MeetingWard()
        // Posted in April: a, and b that was taken down later. Not: c of March, d in work.
        try ward.add("content/approved/tin-tuc/a.md", "id: 20210201-aaaaaa\ntitle: A\ndate: 2021-04-01")
        try ward.add(
            "content/approved/tin-tuc/b.md",
            "id: 20210201-aaaaab\ntitle: B\ndate: 2021-04-30\nworkflow:\n"
                + MeetingWard.act("withdraw", at: "2021-05-20"))
        try ward.add("content/approved/tin-tuc/c.md", "id: 20210201-aaaaac\ntitle: C\ndate: 2021-03-31")
        try ward.add("content/draft/tin-tuc/d.md", "id: 20210201-aaaaad\ntitle: D\ndate: 2021-04-05")
        // 15 working days after 1 March are over on 22 March, after 8 April on 29 April, after 9 April (with
        // 30 April off) on 4 May.
        for (letter, received, answered) in [
            ("e", "2021-03-01", "2021-04-01"), ("f", "2021-04-08", "2021-04-29"),
            ("g", "2021-04-08", "2021-05-04"), ("h", "2021-04-09", nil), ("i", "2021-04-08", nil),
        ] {
            let done = answered.map { "\n  answered_on: \($0)" } ?? ""
            try ward.add(
                "content/draft/hoi-dap/\(letter).md",
                "id: 20210201-aaaaa\(letter)\ntitle: A\nquestion:\n  kind: cau-hoi\n  received: \(received)\(done)"
            )
        }
        return try ward.ward()
    }

    @Test func `Posted texts and questions are the same numbers in all three`() throws {
        let now = try #require(Timestamp("2021-06-01T08:00:00+07:00"))
        let (ward, period) = (try Self.ward(), try #require(ReportPeriod("2021-04")))
        let report = ActivityReport(.monthly, period, from: ActivitySource(ward, now: now))
        let figures = Scoresheet.figures(period, in: ward, now: now)
        func score(_ figure: ScoreFigure) -> String? {
            figures.first { $0.figure == figure }?.value?.plain
        }
        let meeting = Meeting(on: try #require(CivilDate("2021-06-01")))
        let agenda = MeetingFacts(meeting, during: period, .empty, in: ward, now: now).questions
        #expect(report.text("posted") == "2" && score(.posted) == "2")
        // f, g, h, i came in; e and f were answered; g and i missed 29 April; e missed its day in March.
        #expect(report.text("questions.received") == "4" && score(.questions) == "4")
        #expect(report.text("questions.answered") == "2" && score(.questionsAnswered) == "2")
        #expect(report.text("questions.late") == "2")
        // Of the two answers that of f was in time.
        #expect(score(.answersInTime) == "50")
        #expect(
            agenda.sentence
                == "nhận 4, trả lời hoặc xử lý xong 2; đến hạn trong kỳ mà trễ hạn 2; cuối kỳ còn quá hạn 2")
        #expect(agenda.overdue.map { $0.article.location.slug } == ["g", "i"])
        #expect(report.text("questions.overdue") == "2")
    }

    @Test func `What is missed on the last day of a period counts in its score`() throws {
        let now = try #require(Timestamp("2021-06-01T08:00:00+07:00"))
        let settings =
            MeetingWard.settings
            + "  - {id: bc, title: Báo cáo, every: month, days: 30, since: 2021-03-01}\n"
        let outcome = SettingsReader.read(Array(settings.utf8))
        let duty = Ward(settings: try #require(outcome.settings, "\(outcome.faults)"), articles: [])
        // 30 days after 31 March is 30 April, a day off, so that the last day is 4 May: the last of the period.
        let period = try #require(ReportPeriod("2021-04-01..2021-05-04"))
        let value = Scoresheet.figures(period, in: duty, now: now).first { $0.figure == .reportsInTime }?
            .value
        #expect(value == .zero)
    }
}
