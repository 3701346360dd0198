public import CivilTime

/// A stretch of days that a report is about.
///
/// Months, quarters, halves and years are those of the calendar, or close on a fixed day of their last month: a ward
/// whose reports close on the 14th counts October from 15 September to 14 October.
public struct ReportPeriod: Hashable, Sendable {
    /// How long it is.
    public enum Kind: Hashable, Sendable {
        case month(Int)
        case quarter(Int)
        case half(Int)
        case year
        /// From one day to another, whatever the calendar says.
        case days
    }

    /// How long it is.
    public let kind: Kind
    /// The year that it is called by.
    public let year: Int
    /// The first day.
    public let first: CivilDate
    /// The last day.
    public let last: CivilDate

    /// Reads `2026-10`, `2026-Q3`, `2026-H1`, `2026` or `2026-03-01..2026-03-20`; nil for anything else.
    ///
    /// - Parameters:
    ///   - text: the period.
    ///   - closingDay: the day of a month on which periods close; nil for the last one.
    public init?(_ text: String, closingDay: Int? = nil) {
        if let days = Self.days(text) {
            self = days
            return
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard let name = parts.first, name.utf8.count == 4, let year = Self.number(name) else { return nil }
        switch parts.count {
        case 1: self.init(.year, year, closingDay)
        case 2:
            guard let kind = Self.kind(parts[1]) else { return nil }
            self.init(kind, year, closingDay)
        default: return nil
        }
    }

    /// The period of a kind in a year; nil where the calendar has no such days.
    init?(_ kind: Kind, _ year: Int, _ closingDay: Int?) {
        let months: ClosedRange<Int>
        switch kind {
        case .month(let month): months = month...month
        case .quarter(let quarter): months = quarter * 3 - 2...quarter * 3
        case .half(let half): months = half * 6 - 5...half * 6
        case .year: months = 1...12
        case .days: return nil
        }
        guard let before = Self.closing(year, months.lowerBound - 1, closingDay),
            let last = Self.closing(year, months.upperBound, closingDay)
        else { return nil }
        self.init(kind: kind, year: year, first: CivilDate(dayNumber: before.dayNumber + 1), last: last)
    }

    private init(kind: Kind, year: Int, first: CivilDate, last: CivilDate) {
        self.kind = kind
        self.year = year
        self.first = first
        self.last = last
    }

    /// The first day of the months that it is called by: January that closes on the 14th begins in December.
    var named: CivilDate {
        let month =
            switch kind {
            case .month(let month): month
            case .quarter(let quarter): quarter * 3 - 2
            case .half(let half): half * 6 - 5
            case .year: 1
            case .days: 0
            }
        return CivilDate(year: year, month: month, day: 1) ?? first
    }

    /// Whether a day lies in it.
    public func contains(_ date: CivilDate) -> Bool { first <= date && date <= last }

    /// The period of the same kind before this one; for a stretch of days, as many days before it.
    public func previous(closingDay: Int? = nil) -> ReportPeriod? {
        switch kind {
        case .month(let month):
            month == 1
                ? Self(.month(12), year - 1, closingDay) : Self(.month(month - 1), year, closingDay)
        case .quarter(let quarter):
            quarter == 1
                ? Self(.quarter(4), year - 1, closingDay) : Self(.quarter(quarter - 1), year, closingDay)
        case .half(let half):
            half == 1 ? Self(.half(2), year - 1, closingDay) : Self(.half(1), year, closingDay)
        case .year: Self(.year, year - 1, closingDay)
        case .days:
            Self(
                kind: .days, year: year,
                first: CivilDate(dayNumber: first.dayNumber - (last.dayNumber - first.dayNumber + 1)),
                last: CivilDate(dayNumber: first.dayNumber - 1))
        }
    }

    /// The same period a year earlier; nil for a stretch of days that begins or ends on 29 February.
    public func yearBefore(closingDay: Int? = nil) -> ReportPeriod? {
        guard kind == .days else { return Self(kind, year - 1, closingDay) }
        guard let first = CivilDate(year: first.year - 1, month: first.month, day: first.day),
            let last = CivilDate(year: last.year - 1, month: last.month, day: last.day)
        else { return nil }
        return Self(kind: .days, year: year - 1, first: first, last: last)
    }

    /// What people call it: “tháng 10 năm 2026”.
    public var title: String {
        switch kind {
        case .month(let month): "tháng \(month) năm \(year)"
        case .quarter(let quarter): "quý \(["I", "II", "III", "IV"][quarter - 1]) năm \(year)"
        case .half(let half): "6 tháng \(half == 1 ? "đầu" : "cuối") năm \(year)"
        case .year: "năm \(year)"
        case .days: "từ ngày \(first.vietnamese) đến ngày \(last.vietnamese)"
        }
    }
}

extension ReportPeriod {
    /// The last day of the period that ends with a month; month 0 is December of the year before.
    private static func closing(_ year: Int, _ month: Int, _ closingDay: Int?) -> CivilDate? {
        let (year, month) = month == 0 ? (year - 1, 12) : (year, month)
        if let closingDay, let date = CivilDate(year: year, month: month, day: closingDay) { return date }
        let next =
            month == 12
            ? CivilDate(year: year + 1, month: 1, day: 1) : CivilDate(year: year, month: month + 1, day: 1)
        return next.map { CivilDate(dayNumber: $0.dayNumber - 1) }
    }

    private static func days(_ text: String) -> ReportPeriod? {
        guard let dots = text.firstRange(of: ".."), let first = CivilDate(text[..<dots.lowerBound]),
            let last = CivilDate(text[dots.upperBound...]), first <= last
        else { return nil }
        return ReportPeriod(kind: .days, year: first.year, first: first, last: last)
    }

    private static func kind(_ text: String) -> Kind? {
        if let month = number(text), text.utf8.count == 2, (1...12).contains(month) { return .month(month) }
        guard text.utf8.count == 2, let value = number(String(text.dropFirst())) else { return nil }
        switch text.first {
        case "Q" where (1...4).contains(value): return .quarter(value)
        case "H" where (1...2).contains(value): return .half(value)
        default: return nil
        }
    }

    private static func number(_ text: String) -> Int? {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
    }
}
