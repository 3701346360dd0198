public import CivilTime

/// A quarter of a year, for the lists of what was made public (Luật 10/2022 Đ13.2).
public struct Quarter: Hashable, Comparable, Sendable {
    /// The year.
    public let year: Int
    /// 1 to 4.
    public let number: Int

    /// The quarter that a day lies in.
    public init(_ date: CivilDate) {
        year = date.year
        number = (date.month - 1) / 3 + 1
    }

    /// The path below the site of its list.
    public var path: String { "tiep-can-thong-tin/quy-\(number)-\(year)/" }

    /// As people write it: “quý I năm 2021”.
    public var title: String { "quý \(["I", "II", "III", "IV"][number - 1]) năm \(year)" }

    /// Chronological order.
    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.number) < (right.year, right.number)
    }
}
