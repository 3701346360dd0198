public import CivilTime
public import Content
public import Registers

/// The list of royalties that the standing office submits and the head approves (QC Đ6.7, Đ8.5).
public struct RoyaltyList: Sendable {
    /// The period.
    public let period: ReportPeriod
    /// The day on which the list is made.
    public let today: CivilDate
    /// The people who are paid, in alphabetical order.
    public let people: [Person]
    /// Articles whose royalty cannot be worked out, by day and file.
    public let uncomputed: [Remark]
    /// Articles that are not to be paid.
    public let waived: [Remark]
    /// The number of other published texts of the period, which name no genre and stand in no section of
    /// articles.
    public let passedOver: Int
    /// How the parts of the fund stand to each other.
    public let limits: [Limit]
    /// The budgets of the years that the period touches.
    public let budgets: [BudgetState]
    /// The settings that the list follows.
    public let settings: RoyaltySettings

    /// A person with everything that is paid to them.
    public struct Person: Sendable {
        /// Who.
        public let payee: RoyaltyPayee
        /// What the private folder knows of them.
        public let details: RoyaltyBook.Details?
        /// In the order of days and files.
        public let rows: [RoyaltyRow]
    }

    /// An article with a word about it.
    public struct Remark: Sendable {
        /// The article.
        public let article: RoyaltyArticle
        /// Why it is not in the list, each a sentence.
        public let reasons: [String]
    }

    /// A part of the fund that may not be more than some percent of the royalties (NĐ 18/2014 Đ8.2).
    public struct Limit: Sendable {
        /// Which part.
        public let fund: RoyaltyFund
        /// What it is.
        public let amount: ExactDecimal
        /// The percentage.
        public let percent: ExactDecimal
        /// The most that it may be, in whole đồng.
        public let most: ExactDecimal
        /// Whether it is more.
        public var isExceeded: Bool { amount > most }
    }

    /// A year's budget and what is left of it.
    public struct BudgetState: Sendable {
        /// The year, of the calendar.
        public let year: Int
        /// What was granted; nil where `site.yml` does not say it.
        public let granted: ExactDecimal?
        /// The decision that grants it.
        public let document: String?
        /// What nobody fetched and was carried over into the year (NĐ 18/2014 Đ4.10).
        public let carried: ExactDecimal
        /// What the year's articles before the period took.
        public let before: ExactDecimal
        /// What those of the period take.
        public let inPeriod: ExactDecimal
        /// How many of the year's articles up to the end of the period are in neither sum, for nothing tells what they cost.
        let uncomputed: Int
        /// What is left.
        public var left: ExactDecimal? { granted.map { $0 + carried - before - inPeriod } }
    }

    /// Every row.
    public var rows: [RoyaltyRow] { people.flatMap(\.rows) }

    /// Whether articles of the period may still be published.
    public var isOpen: Bool { period.last >= today }
}
