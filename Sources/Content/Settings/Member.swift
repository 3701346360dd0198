public import CivilTime
public import Reading

/// A member of the editorial board (QC Đ3).
public struct Member: Sendable {
    /// The part that a member has on the board.
    public enum Role: String, CaseIterable, Sendable {
        /// Trưởng Ban biên tập (QC Đ3.1, Đ6).
        case head
        /// Phó Trưởng Ban biên tập (QC Đ3.2, Đ7).
        case deputy
        /// Thành viên (QC Đ3.3, Đ9).
        case member

        /// The part in the words of the regulation.
        public var title: String {
            switch self {
            case .head: "Trưởng Ban biên tập"
            case .deputy: "Phó Trưởng Ban biên tập"
            case .member: "Thành viên Ban biên tập"
            }
        }
    }

    /// The name in acts and in `site.yml`.
    public let id: Located<String>
    /// The part on the board.
    public let role: Role
    /// Whether the member belongs to the standing office (Thường trực, QC Đ8).
    public let isStanding: Bool
    /// Whether the member may change the board's data as the site's administrator (QC Đ9.5).
    public let isAdmin: Bool
    /// The office that the member holds in the ward.
    public let position: String
    /// The person's name, where it is known.
    public let name: String?
    /// The addresses that git commits of this member carry.
    public let emails: [String]
    /// The SSH keys that sign for this member.
    public let keys: [String]
    /// The first day of the term.
    public let since: CivilDate?
    /// The last day of the term; nil while it lasts.
    public let until: CivilDate?

    /// Whether the term covers a day.
    public func isInOffice(on date: CivilDate) -> Bool {
        (since.map { $0 <= date } ?? true) && (until.map { date <= $0 } ?? true)
    }

    /// The name, or the office where no name is known.
    public var displayName: String { name ?? position }
}
