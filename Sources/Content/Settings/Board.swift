public import Diagnostics

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

    /// The member with the given id.
    public func member(_ id: String) -> Member? { members.first { $0.id.value == id } }
}
