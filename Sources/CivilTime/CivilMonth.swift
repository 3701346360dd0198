/// A month of the calendar.
public struct CivilMonth: Hashable, Comparable, Sendable {
    /// Months since the beginning of year 0.
    private let number: Int

    /// The month in which a day lies.
    public init(_ date: CivilDate) { self.init(number: date.year * 12 + date.month - 1) }

    private init(number: Int) { self.number = number }

    /// The year.
    public var year: Int { number / 12 }

    /// 1 to 12.
    public var month: Int { number % 12 + 1 }

    /// So many months up to this one, in order; none of them before year 1.
    public func last(_ count: Int) -> [CivilMonth] {
        (max(12, number - count + 1)...max(12, number)).map(CivilMonth.init(number:))
    }

    /// `YYYY-MM`, as W3CDTF writes a month.
    public var iso: String { "\(padded(year, 4))-\(padded(month, 2))" }

    /// `MM/YYYY`, as people write it in Vietnam.
    public var vietnamese: String { "\(padded(month, 2))/\(padded(year, 4))" }

    /// Chronological order.
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
