public import Diagnostics

/// The editorial board and the delegations of its head.
public struct Board: Sendable {
    /// In the order of `site.yml`.
    public let members: [Member]
    /// In the order of `site.yml`.
    public let delegations: [Delegation]
    /// Where `board` stands in `site.yml`.
    public let position: Position

    /// The member with the given id.
    public func member(_ id: String) -> Member? { members.first { $0.id.value == id } }
}
