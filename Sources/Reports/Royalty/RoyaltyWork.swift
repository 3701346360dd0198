public import CivilTime
public import Content
public import Registers

/// An article as the list names it.
public struct RoyaltyArticle: Sendable {
    /// The permanent name.
    public let id: String
    /// The title.
    public let title: String
    /// The file.
    public let path: String
    /// The day on which it was first published.
    public let day: CivilDate
    /// The genre as written; empty where there is none.
    public let genre: String
}

/// An article whose royalty could be worked out.
public struct RoyaltyWork: Sendable {
    /// The article.
    public let article: RoyaltyArticle
    /// How the sum came about.
    public let calculation: Calculation
    /// The royalty of the article in whole đồng.
    public let amount: ExactDecimal
    /// What the authors get on top for encouragement, in percent of what they are paid.
    public let encouragement: ExactDecimal?
    /// Who is paid for it.
    public let shares: [Share]

    /// How the royalty of an article came about.
    public enum Calculation: Sendable {
        /// Coefficient × value of a coefficient (NĐ 18/2014 Đ7.3), more or less by Đ7.4.
        case rate(Rate)
        /// A sum by contract (Đ4.9).
        case lumpSum(contract: String)
    }

    /// The factors of a royalty.
    public struct Rate: Sendable {
        /// The genre as the table names it.
        public let genre: String
        /// The coefficient.
        public let coefficient: ExactDecimal
        /// The document that the coefficient rests on.
        public let source: String
        /// The day whose base salary counts.
        public let salaryDay: CivilDate
        /// The base salary of that day, in đồng.
        public let salary: ExactDecimal
        /// The decree that fixes it.
        public let salaryDocument: String?
        /// The value of one coefficient, in đồng.
        public let unit: ExactDecimal
        /// More or less by Đ7.4, each with its percentage.
        public let adjustments: [(adjustment: RoyaltyLaw.Adjustment, percent: ExactDecimal)]
    }

    /// What one person gets for the article.
    public struct Share: Sendable {
        /// Who.
        public let payee: RoyaltyPayee
        /// For what.
        public let kind: Kind
        /// In whole đồng.
        public let amount: ExactDecimal
    }

    /// For what somebody is paid.
    public enum Kind: Hashable, Sendable {
        /// As the author, with a share of the royalty.
        case author(share: ExactDecimal)
        /// As a helper (thù lao).
        case helper(role: String?)
        /// As the author, for encouragement (khuyến khích).
        case encouragement
    }
}

extension RoyaltyWork {
    /// The same with some of the people only.
    func only(_ payees: Set<RoyaltyPayee>) -> RoyaltyWork {
        RoyaltyWork(
            article: article, calculation: calculation, amount: amount, encouragement: encouragement,
            shares: shares.filter { payees.contains($0.payee) })
    }
}
