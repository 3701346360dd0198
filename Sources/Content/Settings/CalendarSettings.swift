public import CivilTime
public import WorkingDays

/// The days on which offices work: a dated table, because the Government fixes it year by year.
public struct CalendarSettings: Sendable {
    /// One year of the table.
    public struct Year: Sendable {
        /// The year.
        public let year: Int
        /// Days off that fall on a working day of the week.
        public let daysOff: [CivilDate]
        /// Days at the weekend on which offices work instead.
        public let makeupDays: [CivilDate]
    }

    /// The years that are known.
    public let years: [Year]
    /// The same table for counting.
    public let workingDays: WorkingCalendar

    init(years: [Year], weekend: Set<WorkingCalendar.Weekday> = [.saturday, .sunday]) {
        self.years = years
        workingDays = WorkingCalendar(
            years: years.map(\.year), daysOff: years.flatMap(\.daysOff),
            makeupDays: years.flatMap(\.makeupDays), weekend: weekend)
    }
}
