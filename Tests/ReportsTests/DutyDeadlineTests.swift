import CivilTime
import Content
import Testing

@testable import Reports
import Reading

/// Duties that are one line of `site.yml`, on a calendar of 2020 to 2022 without days off.
@Suite struct DutyDeadlineTests {
    private func deadlines(_ line: String, _ now: String, more: String = "") throws -> [Deadline] {
        let text = """
            site: {url: "https://vidu.example", title: Trang, date: 2020-11-10}
            agency: {name: Ủy ban nhân dân phường Ví Dụ}
            board:
              members: [{id: truong-ban, role: head, position: Phó Chủ tịch UBND phường}]
            sections: [{id: hoi, title: Hỏi, type: question, owners: [truong-ban]}]
            calendar:
              years:
                - {year: 2020, days_off: [], makeup_days: []}
                - {year: 2021, days_off: [], makeup_days: []}
                - {year: 2022, days_off: [], makeup_days: []}
            duties: [{id: a, title: Việc, \(line)}]
            \(more)

            """
        let outcome = SettingsReader.read(Array(text.utf8))
        let ward = Ward(settings: try #require(outcome.settings, "\(outcome.faults)"), articles: [])
        let found = DeadlineFinder(ward, now: try #require(Timestamp("\(now)T08:00:00+07:00"))).all
        return found.sorted { $0.start < $1.start }
    }

    @Test func `A meeting that came after three months was late`() throws {
        // 20 February 2021 is a Saturday, so the meeting of the 22nd is in time and that of the 23rd is not.
        let line = "every_months: 3, since: 2020-11-20, done: [{on: 2021-02-22}, {on: 2021-05-24}]"
        let found = try deadlines(line, "2021-06-01")
        // 22 May 2021 is a Saturday too.
        #expect(found.map { $0.due?.iso } == ["2021-02-22", "2021-05-24", "2021-08-24"])
        #expect(found.map(\.state) == [.met, .met, .open])
        let late = try deadlines("every_months: 3, since: 2020-11-20, done: [{on: 2021-02-23}]", "2021-03-01")
        #expect(late.map(\.state) == [.late, .open])
    }

    @Test func `What is due early in January is near in December`() throws {
        let line = "by_day: \"01-05\", since: 2021-02-01, warn: 5"
        // 29, 30 and 31 December 2021, 3, 4 and 5 January 2022 are working days here: five after the 29th.
        #expect(try deadlines(line, "2021-12-29").map(\.state) == [.near])
        #expect(try deadlines(line, "2021-12-29").map { $0.due?.iso } == ["2022-01-05"])
        #expect(try deadlines(line, "2021-11-01").isEmpty)
    }

    @Test func `A duty that ends asks for nothing later`() throws {
        let line = "every_months: 3, since: 2020-11-20, until: 2021-05-21, done: [{on: 2021-02-22}]"
        #expect(try deadlines(line, "2021-03-01").map(\.state) == [.met])
    }

    @Test func `A report without a limit is due before the next period is over`() throws {
        let found = try deadlines("every: month, since: 2021-01-01", "2021-02-10")
        // 28 February 2021 is a Sunday.
        #expect(found.map { $0.due?.iso } == ["2021-03-01", "2021-03-31"])
        let year = try deadlines("every: year, since: 2020-01-01", "2021-02-10")
        // 31 December 2022 is a Saturday, and the calendar does not reach to the Monday.
        #expect(year.map { $0.due?.iso } == ["2021-12-31", nil])
    }

    @Test func `A report that a law asks for is due only while it is law`() throws {
        // Before 1 December: the last day is 30 November.
        let line = "by_day: \"11-30\", since: 2020-11-10, until: 2022-08-14"
        #expect(try deadlines(line, "2022-12-01").map { $0.due?.iso } == ["2020-11-30", "2021-11-30"])
    }

    @Test(arguments: [
        ("every_months: 3, since: 2020-11-20", "2021-05-24", ["2021-08-20"]),
        ("every_months: 3, since: 2020-11-20", "2021-05-20", ["2021-05-20"]),
        ("every_months: 3, since: 2020-11-20, until: 2021-08-01", "2021-05-24", []),
        ("every: quarter, working_days: 5, since: 2021-01-01", "2021-04-08", ["2021-07-07"]),
        ("every: quarter, working_days: 5, since: 2021-01-01", "2021-04-07", ["2021-04-07", "2021-07-07"]),
        ("by_day: \"11-30\", since: 2020-11-10", "2021-12-01", []),
    ])
    func `What nobody writes down is told in advance and never called missed`(
        line: String, now: String, due: [String]
    ) throws {
        let found = try deadlines("\(line), tracked: false", now)
        #expect(found.map { $0.due?.iso } == due)
        #expect(found.allSatisfy { $0.isDue && $0.state != .overdue })
    }

    @Test func `A meeting within three months was in time also where no calendar is known`() throws {
        // The calendar ends with 2022: 10 April 2023 is the last day, whether offices work on it or not.
        let line = "every_months: 3, since: 2023-01-10, done: [{on: 2023-04-10}, {on: 2023-07-11}]"
        let found = try deadlines(line, "2023-07-20")
        #expect(found.map { $0.done?.iso } == ["2023-04-10", "2023-07-11", nil])
        // Whether the second came too late needs to know whether offices worked on 10 July.
        #expect(found.map(\.state) == [.met, .unknown, .unknown])
        #expect(found.map { $0.due?.iso } == ["2023-04-10", nil, nil])
    }

    @Test func `January that closes on the 14th is owed from 1 January on`() throws {
        let more = "reports: {closing_day: 14}"
        // 5 working days after Thursday 14 January 2021: 21 January; after Sunday 14 February: 19 February.
        let line = "every: month, working_days: 5, since: 2021-01-01"
        let found = try deadlines(line, "2021-02-14", more: more)
        #expect(found.map { $0.start.iso } == ["2021-01-14", "2021-02-14"])
        #expect(found.map { $0.due?.iso } == ["2021-01-21", "2021-02-19"])
        // While January runs it is what comes next.
        #expect(try deadlines(line, "2021-01-05", more: more).map { $0.due?.iso } == ["2021-01-21"])
        // From 2 January on, February is the first whole month.
        let later = "every: month, working_days: 5, since: 2021-01-02"
        #expect(try deadlines(later, "2021-02-14", more: more).map { $0.start.iso } == ["2021-02-14"])
    }

    @Test func `A fixed day of the year stays where it is and says so`() throws {
        // 28 November 2021 is a Sunday.
        let found = try deadlines("by_day: \"11-28\", since: 2021-01-01", "2021-11-29")
        #expect(found.map { $0.due?.iso } == ["2021-11-28"])
        #expect(found.map(\.state) == [.overdue])
        #expect(found[0].dayRule == "ngày ấn định hằng năm, trùng ngày nghỉ không lùi")
        #expect(try deadlines("every_months: 3, since: 2021-01-01", "2021-02-01").map(\.dayRule) == [nil])
    }

    @Test func `Beyond the last year of the calendar there is no day`() throws {
        let found = try deadlines("every_months: 3, since: 2022-10-03", "2022-12-30")
        #expect(found.map(\.state) == [.unknown])
        #expect(found.map(\.due) == [nil])
        let unrecorded = try deadlines("every_months: 3, since: 2022-10-03, tracked: false", "2022-12-30")
        #expect(unrecorded.isEmpty)
    }

    @Test func `The last year that can be written does not stop the program`() throws {
        let more = "reports: {closing_day: 14}"
        #expect(
            try deadlines("every_months: 1, since: 9999-12-01, tracked: false", "9999-12-31", more: more)
                .isEmpty)
        // December ended on the 14th; January, before whose end its report is due, has no days.
        #expect(
            try deadlines("every: month, since: 9999-12-01", "9999-12-31", more: more).map(\.state)
                == [.unknown])
    }
}
