import Content
import Reading

/// The offices of the members of a board in words, made once for the thousands of acts that name them.
struct OfficeNames: Sendable {
    private let names: [String: String]

    init(_ board: Board) {
        names = Dictionary(
            board.members.map { ($0.id.value, Self.name(of: $0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// The office of a member of the board.
    subscript(member: Member) -> String? { names[member.id.value] }

    /// The office that a member holds in the ward, with the part on the board where the office does not say it.
    static func name(of member: Member) -> String {
        guard member.role != .member, !member.position.contains(member.role.title) else {
            return member.position
        }
        return "\(member.position), \(member.role.title)"
    }
}
