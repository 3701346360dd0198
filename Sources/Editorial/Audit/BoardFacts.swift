import CivilTime
import Content
import Registers
import Reading

/// What `site.yml` says about the board and its sections, without the places where it says so.
struct BoardFacts {
    /// A member apart from addresses and keys.
    struct MemberFacts: Hashable {
        let role: Member.Role
        let isStanding: Bool
        let isAdmin: Bool
        let position: String
        let name: String?
        let since: CivilDate?
        let until: CivilDate?
    }

    /// Who answers for a section.
    struct Assignment: Hashable {
        let owners: Set<String>
        let suppliers: Set<String>
    }

    struct DelegationFacts: Hashable {
        let from: String
        let to: String
        let scope: Delegation.Scope
        let since: CivilDate?
        let until: CivilDate?
        let document: String?
    }

    /// By what a member is known.
    struct Credentials: Hashable {
        let emails: Set<String>
        let keys: Set<String>
    }

    let members: [String: MemberFacts]
    let credentials: [String: Credentials]
    let assignments: [String: Assignment]
    let delegations: [String: DelegationFacts]
    /// The written rules of the head, by their names in `site.yml`.
    let writtenRules: [String: BoardRules.WrittenRule]
    /// The terms of the procedure, and whether commits are signed.
    let terms: [String]
    /// Everything else that only the head and the administrator change, in any form that compares.
    let rest: [String]

    init(_ settings: Settings) {
        let board = settings.board
        members = Self.index(board.members.map { ($0.id.value, MemberFacts($0)) })
        assignments = Self.index(settings.sections.map { ($0.id.value, Assignment($0)) })
        delegations = Self.index(board.delegations.map { ($0.id.value, DelegationFacts($0)) })
        credentials = Self.index(
            board.members.map {
                ($0.id.value, Credentials(emails: Set($0.emails), keys: Set($0.keys)))
            })
        let written = [
            "owners_submit": board.rules.ownersSubmit, "standing_permission": board.rules.standingPermission,
            "recorded_approval": board.rules.recordedApproval,
        ]
        writtenRules = written.compactMapValues { $0 }
        terms = Self.terms(board)
        let sections = settings.sections.map {
            "\($0.id.value) \($0.title) \($0.type.id) \($0.parent?.value ?? "") \($0.basis) \($0.description ?? "")"
        }
        let rules = settings.rules.severities.map { "\($0.key) \($0.value.value)" }.sorted()
        let waivers = settings.rules.waivers.map {
            "\($0.rule) \($0.article) \($0.reason) \($0.grantedBy) \($0.until)"
        }
        rest = sections + rules + waivers
    }

    private static func terms(_ board: Board) -> [String] {
        let rules = board.rules
        return [
            "signing: \(board.requiresSigning)", "urgent_confirm_days: \(rules.urgentConfirmDays)",
            "suspend_confirm_days: \(rules.suspendConfirmDays)", "record_days: \(rules.recordDays)",
        ]
    }

    private static func index<Value>(_ pairs: [(String, Value)]) -> [String: Value] {
        Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}

extension BoardFacts.MemberFacts {
    init(_ member: Member) {
        self.init(
            role: member.role, isStanding: member.isStanding, isAdmin: member.isAdmin,
            position: member.position, name: member.name, since: member.since, until: member.until)
    }
}

extension BoardFacts.Assignment {
    init(_ section: Section) {
        self.init(owners: Set(section.owners.map(\.value)), suppliers: Set(section.suppliers.map(\.value)))
    }
}

extension BoardFacts.DelegationFacts {
    init(_ delegation: Delegation) {
        self.init(
            from: delegation.from, to: delegation.to, scope: delegation.scope, since: delegation.since,
            until: delegation.until, document: delegation.document)
    }

    /// Whether a former delegation covers this one: the same, ended earlier.
    func isEnded(from former: Self) -> Bool {
        guard let until, from == former.from, to == former.to, scope == former.scope, since == former.since,
            document == former.document
        else { return false }
        return former.until.map { until <= $0 } ?? true
    }
}
