import CivilTime
import Content
import WorkingDays

/// Counts the days of limits on the calendar of a ward.
struct DayCount {
    let calendar: WorkingCalendar

    /// The last day of a limit; nil where the calendar does not reach so far.
    func end(of limit: TimeLimit, after start: CivilDate) -> CivilDate? {
        switch limit {
        case .workingDays(let days): calendar.date(days, workingDaysAfter: start)
        case .days(let days): workingDay(from: CivilDate(dayNumber: start.dayNumber + days))
        }
    }

    /// The day itself, or the next one on which offices work (Bộ luật Dân sự 2015, Đ148.5).
    func workingDay(from date: CivilDate) -> CivilDate? {
        guard let isWorking = calendar.isWorkingDay(date) else { return nil }
        return isWorking ? date : calendar.date(1, workingDaysAfter: date)
    }

    /// The same day so many months later, the last one of a shorter month.
    static func months(_ count: Int, after date: CivilDate) -> CivilDate {
        let index = date.year * 12 + date.month - 1 + count
        let (year, month) = (index / 12, index % 12 + 1)
        var day = date.day
        while day > 28 {
            if let found = CivilDate(year: year, month: month, day: day) { return found }
            day -= 1
        }
        return CivilDate(year: year, month: month, day: day) ?? date
    }

    /// How something with a last day stands.
    func state(due: CivilDate?, done: CivilDate?, today: CivilDate, warning: Int) -> Deadline.State {
        guard let due else { return .unknown }
        if let done { return done <= due ? .met : .late }
        if due < today { return .overdue }
        guard let left = calendar.count(after: today, through: due) else { return .open }
        return left <= warning ? .near : .open
    }
}
