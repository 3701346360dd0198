import CivilTime
import WorkingDays

/// A week from Monday to Sunday, numbered as ISO 8601 does: week 1 has the year's first Thursday.
struct ISOWeek: Hashable, Comparable, Sendable {
    /// Its Monday.
    let monday: CivilDate

    /// The week of a day.
    init(of date: CivilDate) {
        monday = CivilDate(dayNumber: date.dayNumber + 1 - WorkingCalendar.weekday(of: date).rawValue)
    }

    /// The year to which it is counted: that of its Thursday.
    var year: Int { day(3).year }

    /// 1 to 53.
    var number: Int {
        // January has the first day of every year, so it exists.
        guard let first = CivilDate(year: year, month: 1, day: 1) else { return 1 }
        return (day(3).dayNumber - first.dayNumber) / 7 + 1
    }

    /// The seven days.
    var days: [CivilDate] { (0..<7).map(day) }

    /// Its Sunday.
    var sunday: CivilDate { day(6) }

    /// The name in addresses: `2021-w20`.
    var slug: String { "\(year)-w\(twoDigits)" }

    /// The name in open data: `2021-W20`.
    var iso: String { "\(year)-W\(twoDigits)" }

    /// As people read it.
    var title: String {
        "Tuần \(number) năm \(year) (từ \(monday.vietnamese) đến \(sunday.vietnamese))"
    }

    /// By time.
    static func < (left: Self, right: Self) -> Bool { left.monday < right.monday }

    private var twoDigits: String { number < 10 ? "0\(number)" : String(number) }

    private func day(_ index: Int) -> CivilDate { CivilDate(dayNumber: monday.dayNumber + index) }
}
