public import CivilTime

/// The days on which offices work, year by year.
///
/// The Government fixes days off and the Saturdays worked instead for one year at a time, so a year that is not
/// in the table is not guessed at: questions that reach into it have no answer.
public struct WorkingCalendar: Sendable {
    /// A day of the week, as ISO 8601 numbers them.
    public enum Weekday: Int, CaseIterable, Sendable {
        case monday = 1
        case tuesday, wednesday, thursday, friday, saturday, sunday
    }

    private let years: Set<Int>
    private let daysOff: Set<CivilDate>
    private let makeupDays: Set<CivilDate>
    private let weekend: Set<Weekday>

    /// A calendar.
    ///
    /// - Parameters:
    ///   - years: the years whose table is known.
    ///   - daysOff: days off, also those that fall on a weekend.
    ///   - makeupDays: days at a weekend on which offices work.
    ///   - weekend: the days of the week on which offices do not work.
    public init(
        years: some Sequence<Int>, daysOff: some Sequence<CivilDate>, makeupDays: some Sequence<CivilDate>,
        weekend: Set<Weekday> = [.saturday, .sunday]
    ) {
        self.years = Set(years)
        self.daysOff = Set(daysOff)
        self.makeupDays = Set(makeupDays)
        self.weekend = weekend
    }

    /// The day of the week.
    public static func weekday(of date: CivilDate) -> Weekday {
        // 1 January 1970 was a Thursday.
        let index = ((date.dayNumber + 3) % 7 + 7) % 7
        return Weekday.allCases[index]
    }

    /// Whether offices work on a day; nil when its year is not known.
    public func isWorkingDay(_ date: CivilDate) -> Bool? {
        guard years.contains(date.year) else { return nil }
        if makeupDays.contains(date) { return true }
        return !weekend.contains(Self.weekday(of: date)) && !daysOff.contains(date)
    }

    /// The working days after `start` up to and with `end`: the day of the event itself is not counted (Bộ luật
    /// Dân sự 2015, Đ147.1). Nought when `end` is not after `start`; nil when a year on the way is not known.
    public func count(after start: CivilDate, through end: CivilDate) -> Int? {
        var count = 0
        var day = start.dayNumber + 1
        while day <= end.dayNumber {
            guard let isWorking = isWorkingDay(CivilDate(dayNumber: day)) else { return nil }
            count += isWorking ? 1 : 0
            day += 1
        }
        return count
    }

    /// The day on which a limit of so many working days ends, the day of the event not counted; nil when it
    /// reaches into a year that is not known.
    public func date(_ count: Int, workingDaysAfter start: CivilDate) -> CivilDate? {
        var left = count
        var day = start
        while left > 0 {
            day = CivilDate(dayNumber: day.dayNumber + 1)
            guard let isWorking = isWorkingDay(day) else { return nil }
            left -= isWorking ? 1 : 0
        }
        return day
    }
}
