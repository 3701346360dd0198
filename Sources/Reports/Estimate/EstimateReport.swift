public import CivilTime
public import Registers

/// The estimate of a year beside what came due and what was spent (QC Đ13).
public struct EstimateReport: Sendable {
    /// The year.
    public let year: Int
    /// The day of the report.
    public let today: CivilDate
    /// Number and day of the estimate.
    public let document: String?
    /// Royalties, helpers, encouragement, equipment, other costs, and what was not planned.
    public let groups: [Group]
    /// Rows of planned output that could not be worked out, each a sentence with the line of the file.
    public let uncomputed: [String]
    /// What needs a look before anybody signs, each a sentence.
    public let warnings: [String]
    /// What was granted for the year; nil where `site.yml` does not say it.
    public let granted: ExactDecimal?
    /// The decision that grants it.
    public let grantedBy: String?
    /// What nobody fetched and was carried over into the year (NĐ 18/2014 Đ4.10).
    public let carried: ExactDecimal
    /// How the sums came about, each a sentence.
    public let method: [String]

    /// Lines of one sort.
    public struct Group: Sendable {
        /// As programs call it.
        public let key: String
        /// As people call it.
        public let title: String
        /// What is estimated, line by line.
        public let lines: [Line]
        /// What works already published cost, of the groups that are paid for works.
        public let accrued: ExactDecimal?
        /// What was paid in the year.
        public let spent: ExactDecimal
        /// The sum of the lines.
        public var estimate: ExactDecimal { lines.map(\.estimate).reduce(.zero, +) }
        /// What is left of it.
        public var left: ExactDecimal { estimate - spent }
    }

    /// A line of the estimate.
    public struct Line: Sendable {
        /// What it is for.
        public let title: String
        /// The factors.
        public let calculation: String
        /// In đồng.
        public let estimate: ExactDecimal
        /// What was spent on it, where that is known line by line.
        public let spent: ExactDecimal?
    }

    /// The sum of all groups.
    public var estimate: ExactDecimal { groups.map(\.estimate).reduce(.zero, +) }
    /// What works already published cost.
    public var accrued: ExactDecimal { groups.compactMap(\.accrued).reduce(.zero, +) }
    /// What was spent in the year.
    public var spent: ExactDecimal { groups.map(\.spent).reduce(.zero, +) }
    /// What is left of the estimate.
    public var left: ExactDecimal { estimate - spent }
    /// What is left of what was granted.
    public var grantLeft: ExactDecimal? { granted.map { $0 + carried - spent } }
}
