import CivilTime
import Content

extension ReportPeriod {
    /// The periods of a kind that end on one of some days, and so the last of them may be the present one's
    /// predecessor: a report is due only for what has ended.
    ///
    /// - Parameters:
    ///   - kind: how long they are.
    ///   - first: the first day; periods are left out whose months began earlier by the calendar.
    ///   - last: the last day.
    ///   - closingDay: the day of a month on which they close.
    static func all(
        _ kind: Duty.Period, from first: CivilDate, through last: CivilDate, closingDay: Int?
    ) -> [ReportPeriod] {
        guard first <= last else { return [] }
        return (first.year...last.year + 1).flatMap { year in
            kinds(kind).compactMap { ReportPeriod($0, year, closingDay) }
        }
        .filter { first <= $0.named && $0.last <= last }
    }

    private static func kinds(_ kind: Duty.Period) -> [Kind] {
        switch kind {
        case .month: (1...12).map(Kind.month)
        case .quarter: (1...4).map(Kind.quarter)
        case .halfYear: (1...2).map(Kind.half)
        case .year: [.year]
        }
    }
}
