public import CivilTime
public import Diagnostics
import Reading
import VietnameseText

/// The editorial board and the delegations of its head.
public struct Board: Sendable {
    /// In the order of `site.yml`.
    public let members: [Member]
    /// In the order of `site.yml`.
    public let delegations: [Delegation]
    /// What the head has laid down about the procedure.
    public let rules: BoardRules
    /// The papers by which the board was changed, in the order of `site.yml`.
    public let decisions: [BoardDecision]
    /// Whether a commit that records an act must be signed with a key of the one who acted.
    public let requiresSigning: Bool
    /// Where `board` stands in `site.yml`.
    public let position: Position

    /// The delegation under which a deputy acts for the head in a section: it is in force, covers the section, and was
    /// given by whoever heads the board that day (QC Đ7.2).
    public func delegation(to member: Member, covering section: String, on date: CivilDate) -> Delegation? {
        delegations.first {
            $0.to == member.id.value && isHead($0.from, on: date) && $0.isInForce(on: date)
                && $0.scope.covers(section)
        }
    }

    private func isHead(_ id: String, on date: CivilDate) -> Bool {
        self.member(id).map { $0.role == .head && $0.isInOffice(on: date) } ?? false
    }

    /// The member with the given id.
    public func member(_ id: String) -> Member? { members.first { $0.id.value == id } }

    /// The member whom a text names, by the id or the name (design §8).
    public func memberCalled(_ text: String) -> Member? {
        let key = LooseSpelling.key(text)
        return members.first { $0.id.value == text || $0.name.map(LooseSpelling.key) == key }
    }
}
