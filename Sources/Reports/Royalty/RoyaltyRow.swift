public import Registers
import CivilTime

/// One line of the list: what one person gets for one thing done for one article.
public struct RoyaltyRow: Sendable {
    /// The article and how its royalty came about.
    public let work: RoyaltyWork
    /// Who.
    public let payee: RoyaltyPayee
    /// For what.
    public let kind: RoyaltyWork.Kind
    /// What is paid, in whole đồng.
    public let amount: ExactDecimal
    /// What the work would be paid with, where it lies inside the quota of a member of the staff.
    public let owed: ExactDecimal?
    /// How far the payment has come; nil where nothing is paid.
    public let payment: RoyaltyPaymentState?

    /// The sort of money that it is.
    public var fund: RoyaltyFund {
        switch kind {
        case .author: .royalty
        case .helper: .helpers
        case .encouragement: .encouragement
        }
    }
}

/// The parts of the royalty fund (NĐ 18/2014 Đ8.2).
public enum RoyaltyFund: String, CaseIterable, Sendable {
    /// Nhuận bút.
    case royalty
    /// Thù lao.
    case helpers
    /// Khuyến khích.
    case encouragement

    /// As people call it.
    public var title: String {
        switch self {
        case .royalty: "Nhuận bút"
        case .helpers: "Thù lao"
        case .encouragement: "Khuyến khích"
        }
    }
}

extension Sequence<RoyaltyRow> {
    /// The sum of the rows, of one fund or of all.
    public func total(_ fund: RoyaltyFund? = nil) -> ExactDecimal {
        lazy.filter { fund == nil || $0.fund == fund }.map(\.amount).reduce(.zero, +)
    }

    /// What nobody fetched and so belongs to the fund of a year (NĐ 18/2014 Đ4.10): the one after that in which three
    /// notices were sent and the 60 days were over.
    func carried(into year: Int) -> ExactDecimal {
        lazy.filter { row in
            guard case .carried(let day) = row.payment?.kind else { return false }
            return day.year + 1 == year
        }
        .map(\.amount).reduce(.zero, +)
    }
}
