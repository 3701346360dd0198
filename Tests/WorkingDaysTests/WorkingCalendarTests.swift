import CivilTime
import Testing
import WorkingDays

@Suite struct WorkingCalendarTests {
    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    /// The days off of 2020 to 2022 as they touch the questions below.
    private func calendar() throws -> WorkingCalendar {
        WorkingCalendar(
            years: [2020, 2021],
            daysOff: try ["2020-01-01", "2021-01-01", "2021-02-10", "2021-02-11", "2021-02-12"].map(day),
            makeupDays: try ["2020-05-23"].map(day))
    }

    @Test func `The days of the week are those of the civil calendar`() throws {
        #expect(WorkingCalendar.weekday(of: try day("1970-01-01")) == .thursday)
        #expect(WorkingCalendar.weekday(of: try day("2020-11-10")) == .tuesday)
        #expect(WorkingCalendar.weekday(of: try day("1969-12-28")) == .sunday)
    }

    @Test func `Fifteen working days after the tenth of November 2020 end on the first of December`() throws {
        let end = try calendar().date(15, workingDaysAfter: try day("2020-11-10"))
        #expect(end == (try day("2020-12-01")))
    }

    @Test func `Weekends and days off are not counted, make-up Saturdays are`() throws {
        let calendar = try calendar()
        // Friday to Monday; over New Year; over the make-up Saturday 23 May 2020.
        #expect(calendar.count(after: try day("2020-11-13"), through: try day("2020-11-16")) == 1)
        #expect(calendar.count(after: try day("2020-12-31"), through: try day("2021-01-04")) == 1)
        #expect(calendar.count(after: try day("2020-05-22"), through: try day("2020-05-25")) == 2)
        #expect(calendar.count(after: try day("2020-11-16"), through: try day("2020-11-13")) == 0)
    }

    @Test func `A year that is not known is not guessed at`() throws {
        let calendar = try calendar()
        #expect(calendar.isWorkingDay(try day("2022-01-04")) == nil)
        #expect(calendar.count(after: try day("2021-12-30"), through: try day("2022-01-03")) == nil)
        #expect(calendar.date(3, workingDaysAfter: try day("2021-12-30")) == nil)
        #expect(calendar.date(1, workingDaysAfter: try day("2021-12-30")) == (try day("2021-12-31")))
    }
}
