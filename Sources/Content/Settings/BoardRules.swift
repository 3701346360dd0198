public import CivilTime

/// What the head of the board has laid down in writing about the procedure (`board.rules`).
public struct BoardRules: Sendable {
    /// A written rule of the head, and where and when it holds.
    public struct WrittenRule: Hashable, Sendable {
        /// Number and date of the paper.
        public let document: String
        /// The sections in which it holds.
        public let scope: Delegation.Scope
        /// The first day; nil when the paper does not say.
        public let since: CivilDate?
        /// The last day; nil while it lasts.
        public let until: CivilDate?

        /// A written rule.
        public init(document: String, scope: Delegation.Scope, since: CivilDate?, until: CivilDate?) {
            self.document = document
            self.scope = scope
            self.since = since
            self.until = until
        }

        /// Whether it holds for a section on a day.
        public func holds(in section: String, on date: CivilDate) -> Bool {
            scope.covers(section) && (since.map { $0 <= date } ?? true) && (until.map { date <= $0 } ?? true)
        }
    }

    /// `owners_submit`: owners send texts to review themselves (QC Đ8.1).
    public let ownersSubmit: WrittenRule?
    /// `standing_permission`: an owner's endorsement posts the text (QC Đ8.1).
    public let standingPermission: WrittenRule?
    /// `recorded_approval`: decisions made on paper are entered by another member.
    public let recordedApproval: WrittenRule?
    /// `urgent_confirm_days`: the working days within which an owner confirms an urgent approval.
    public let urgentConfirmDays: Int
    /// `suspend_confirm_days`: the working days within which the head decides about a suspension.
    public let suspendConfirmDays: Int
    /// `record_days`: the days within which an act must be committed after it was done.
    public let recordDays: Int

    /// What holds when `site.yml` says nothing.
    public static let standard = BoardRules(
        ownersSubmit: nil, standingPermission: nil, recordedApproval: nil, urgentConfirmDays: 2,
        suspendConfirmDays: 2, recordDays: 7)
}
