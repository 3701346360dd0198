import CivilTime
import WorkingDays

/// The last day for making numbers public.
struct BudgetLimit {
    /// The day.
    let day: CivilDate
    /// Where it comes from, in words.
    let reason: String
    /// The clauses.
    let basis: [String]

    /// From this day on a site that exists must carry what Luật 10/2022/QH15 Đ11 lists (Đ13.1), within five working
    /// days of the decision (Đ12.3).
    private static let grassroots = CivilDate(year: 2023, month: 7, day: 1)

    /// The limit of a record; nil where the law names none, the record lacks the day from which it runs, or the
    /// calendar of working days does not reach so far.
    init?(_ entry: RecordEntry, _ calendar: WorkingCalendar) {
        guard let period = entry.budgetPeriod, let year = entry.record.integer("year") else { return nil }
        switch period {
        case .draft:
            guard let sent = entry.record.date("sent"),
                let day = calendar.date(5, workingDaysAfter: sent)
            else { return nil }
            self.init(
                day: day, reason: "05 ngày làm việc từ ngày gửi đại biểu HĐND", basis: ["TT343/2016 Đ15–18"])
        case .estimate, .settlement:
            guard let decided = entry.record.date("decided") else { return nil }
            self.init(decided: decided, calendar)
        case .firstQuarter, .secondQuarter, .halfYear, .thirdQuarter:
            guard let last = period.lastDay(of: year) else { return nil }
            self.init(
                day: CivilDate(dayNumber: last.dayNumber + 15), reason: "15 ngày từ ngày kết thúc kỳ",
                basis: ["TT343/2016 Đ15–18"])
        // The year is made public when it goes to the council: a day that no field names.
        case .fourthQuarter, .year: return nil
        }
    }

    private init?(decided: CivilDate, _ calendar: WorkingCalendar) {
        guard let grassroots = Self.grassroots, decided >= grassroots else {
            self.init(
                day: CivilDate(dayNumber: decided.dayNumber + 30), reason: "30 ngày từ ngày ban hành",
                basis: ["TT343/2016 Đ15–18"])
            return
        }
        guard let day = calendar.date(5, workingDaysAfter: decided) else { return nil }
        self.init(
            day: day, reason: "05 ngày làm việc từ ngày có quyết định",
            basis: ["Luật10/2022 Đ12.3", "Luật10/2022 Đ13.1"])
    }

    private init(day: CivilDate, reason: String, basis: [String]) {
        self.day = day
        self.reason = reason
        self.basis = basis
    }
}
