public import CivilTime
public import Reading

/// The head's order that the deputy acts in the head's place (QC Đ7.2).
public struct Delegation: Sendable {
    /// What the deputy may decide.
    public enum Scope: Hashable, Sendable {
        /// Every section.
        case all
        /// These sections only.
        case sections([String])

        /// The scope that a list in `site.yml` means: the word `all`, or ids of sections.
        init(_ list: [String]) { self = list == ["all"] ? .all : .sections(list) }

        /// Whether a section lies inside.
        public func covers(_ section: String) -> Bool {
            switch self {
            case .all: true
            case .sections(let ids): ids.contains(section)
            }
        }
    }

    /// The name in acts.
    public let id: Located<String>
    /// Who delegates: the head.
    public let from: String
    /// Who acts: the deputy.
    public let to: String
    /// What it covers.
    public let scope: Scope
    /// The first day.
    public let since: CivilDate?
    /// The last day.
    public let until: CivilDate?
    /// Number and date of the written order.
    public let document: String?

    /// Whether the order is in force on a day. One without a first day never is.
    public func isInForce(on date: CivilDate) -> Bool {
        guard let since else { return false }
        return since <= date && (until.map { date <= $0 } ?? true)
    }
}
