import CivilTime
import Content
import Testing
import WorkingDays

@testable import Reports

/// Days counted by hand on the calendar of law.md-like tables: 2020 and 2021 as civil servants had them.
@Suite struct DayCountTests {
    private static func dates(_ texts: [String]) -> [CivilDate] { texts.compactMap { CivilDate($0) } }

    /// 2020: the days off of April and May; 2021: Tết from 10 to 16 February; 2024 with its make-up Saturday.
    private let count = DayCount(
        calendar: WorkingCalendar(
            years: [2020, 2021, 2024],
            daysOff: dates([
                "2020-04-02", "2020-04-30", "2020-05-01", "2020-09-02", "2021-01-01", "2021-02-10",
                "2021-02-11", "2021-02-12", "2021-02-15", "2021-02-16", "2024-04-29", "2024-04-30",
                "2024-05-01",
            ]),
            makeupDays: dates(["2024-05-04"])))

    @Test(arguments: [
        // 11, 12, 13 / 16–20 / 23–27 / 30 November, 1 December: 3 + 5 + 5 + 2 = 15.
        (15, "2020-11-10", "2020-12-01"),
        (2, "2020-11-10", "2020-11-12"),
        // Thursday 31 December; 1 January is off, 2 and 3 a weekend: Monday 4, Tuesday 5.
        (2, "2020-12-31", "2021-01-05"),
        // Tuesday 9 February; off until the 16th: 17, 18, 19, 22, 23.
        (5, "2021-02-09", "2021-02-23"),
        // Friday 26 April; 29 April to 1 May off: Thursday 2, Friday 3, and the Saturday worked instead.
        (3, "2024-04-26", "2024-05-04"),
    ])
    func `Working days leave out the day of the event, weekends and days off`(
        days: Int, start: String, end: String
    ) throws {
        let start = try #require(CivilDate(start))
        #expect(count.end(of: .workingDays(days), after: start)?.iso == end)
    }

    @Test(arguments: [
        // 1 April + 1 = 2 April, Giỗ Tổ: moves to the 3rd.
        (1, "2020-04-01", "2020-04-03"),
        // 31 March + 30 = 30 April, off like 1 May, then a weekend: Monday 4 May.
        (30, "2020-03-31", "2020-05-04"),
        (30, "2020-11-01", "2020-12-01"),
    ])
    func `A last day on a day off moves on`(days: Int, start: String, end: String) throws {
        let start = try #require(CivilDate(start))
        #expect(count.end(of: .days(days), after: start)?.iso == end)
    }

    @Test func `Beyond the years that are known there is no answer`() throws {
        let start = try #require(CivilDate("2021-12-30"))
        #expect(count.end(of: .workingDays(1), after: start)?.iso == "2021-12-31")
        #expect(count.end(of: .workingDays(2), after: start) == nil)
        #expect(count.end(of: .days(2), after: start) == nil)
    }

    @Test(arguments: [
        (3, "2020-11-30", "2021-02-28"), (1, "2020-01-31", "2020-02-29"), (12, "2020-02-29", "2021-02-28"),
        (3, "2020-10-15", "2021-01-15"),
    ])
    func `Months later is the same day, or the last of a shorter month`(
        months: Int, start: String, end: String
    )
        throws
    {
        #expect(DayCount.months(months, after: try #require(CivilDate(start))).iso == end)
    }

    @Test func `What is not done is open, near, or overdue on the day after its last`() throws {
        func state(_ today: String, done: String? = nil) throws -> Deadline.State {
            count.state(
                due: CivilDate("2020-12-01"), done: done.flatMap { CivilDate($0) },
                today: try #require(CivilDate(today)), warning: 2)
        }
        // Two working days before Tuesday 1 December is Friday 27 November.
        #expect(try state("2020-11-26") == .open)
        #expect(try state("2020-11-27") == .near)
        #expect(try state("2020-12-01") == .near)
        #expect(try state("2020-12-02") == .overdue)
        #expect(try state("2020-12-02", done: "2020-12-01") == .met)
        #expect(try state("2020-12-03", done: "2020-12-02") == .late)
        #expect(
            count.state(due: nil, done: nil, today: try #require(CivilDate("2020-12-02")), warning: 2)
                == .unknown)
    }
}
