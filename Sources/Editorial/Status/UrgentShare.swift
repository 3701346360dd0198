public import CivilTime
public import Content
import WorkingDays
import Reading

/// How many of the decisions to post were urgent, and what has become of those.
///
/// What owners post by the head's standing permission is no decision of the head and is not counted.
public struct UrgentShare: Hashable, Sendable {
    /// The first day that counts.
    public let since: CivilDate
    /// The last day that counts.
    public let through: CivilDate
    /// Approvals of the period, the urgent ones among them.
    public private(set) var approvals = 0
    /// Urgent approvals of the period.
    public private(set) var urgent = 0
    /// Urgent approvals of the period that still wait for the owner's confirmation.
    public private(set) var unconfirmed = 0
    /// Those among the unconfirmed that wait longer than `board.rules.urgent_confirm_days` working days.
    public private(set) var overdue = 0
    /// Those among the unconfirmed of which it cannot be told, because the calendar does not reach so far.
    public private(set) var withoutTerm = 0

    /// Counts in all versions of all articles.
    ///
    /// - Parameters:
    ///   - period: the days of the approvals.
    ///   - now: the moment at which they are confirmed or not; later acts do not count.
    public init(in ward: Ward, during period: ClosedRange<CivilDate>, now: Timestamp) {
        since = period.lowerBound
        through = period.upperBound
        for life in ArticleLife.all(in: ward, through: now) { count(life.acts, ward.settings, now) }
    }

    private mutating func count(_ acts: [Act], _ settings: Settings, _ now: Timestamp) {
        let approved = acts.filter { $0.action == .approve && (since...through).contains($0.at.date) }
        approvals += approved.count
        urgent += approved.count { $0.details.isUrgent }
        guard let open = Progress(acts).unconfirmedUrgency, approved.contains(open) else { return }
        unconfirmed += 1
        let limit = settings.board.rules.urgentConfirmDays
        guard let end = settings.calendar.workingDays.date(limit, workingDaysAfter: open.at.date) else {
            withoutTerm += 1
            return
        }
        overdue += now.date > end ? 1 : 0
    }
}
