public import CivilTime
import Content

/// How far the payment of a sum has come (NĐ 18/2014 Đ4.10).
public struct RoyaltyPaymentState: Sendable {
    /// The last of the 60 days after publication; the next working day when that is a day off.
    public let due: CivilDate
    /// The days of the notices so far.
    public let notices: [CivilDate]
    /// The voucher.
    public let document: String?
    /// What has happened.
    public let kind: Kind

    /// What has happened to a sum.
    public enum Kind: Hashable, Sendable {
        /// Paid.
        case paid(CivilDate, isLate: Bool)
        /// Not paid, and in time for it.
        case open
        /// Not paid after the 60 days.
        case overdue
        /// Not fetched after three notices and the 60 days: the money goes to the fund of the year after this day.
        case carried(since: CivilDate)
    }

    /// How things stand on a day for a text that was published on another.
    ///
    /// Behind the last year of the calendar nobody knows which days are off: there the sixtieth day itself counts.
    init(
        _ payment: RoyaltyPayment?, publishedOn published: CivilDate, on today: CivilDate,
        counting days: DayCount
    ) {
        due =
            days.end(of: .days(RoyaltyLaw.daysToPay), after: published)
            ?? CivilDate(dayNumber: published.dayNumber + RoyaltyLaw.daysToPay)
        notices = (payment?.notices ?? []).filter { $0 <= today }.sorted()
        document = payment?.document
        if let day = payment?.day, day <= today {
            kind = .paid(day, isLate: day > due)
        } else if today > due, notices.count >= RoyaltyLaw.noticesBeforeCarrying {
            let enough = notices[RoyaltyLaw.noticesBeforeCarrying - 1]
            kind = .carried(since: max(enough, CivilDate(dayNumber: due.dayNumber + 1)))
        } else {
            kind = today > due ? .overdue : .open
        }
    }

    /// As the list says it.
    public var title: String {
        let notices = notices.isEmpty ? "" : "; đã thông báo \(notices.count) lần"
        switch kind {
        case .paid(let day, let isLate): return "đã trả \(day.vietnamese)" + (isLate ? ", quá 60 ngày" : "")
        case .open: return "hạn \(due.vietnamese)\(notices)"
        case .overdue: return "quá hạn \(due.vietnamese)\(notices)"
        case .carried(let day): return "chuyển quỹ năm \(day.year + 1)\(notices)"
        }
    }

    /// As programs read it.
    public var code: String {
        switch kind {
        case .paid(_, let isLate): isLate ? "paid-late" : "paid"
        case .open: "open"
        case .overdue: "overdue"
        case .carried: "carried"
        }
    }
}
