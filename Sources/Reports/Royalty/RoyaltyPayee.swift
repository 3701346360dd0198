import Content
import Reading
import VietnameseText

/// Somebody who is paid.
public struct RoyaltyPayee: Hashable, Sendable {
    /// What tells people apart: the id of a member, or the name without regard to case and spaces.
    public let key: String
    /// The name on the list.
    public let name: String
    /// The id, of a member of the board.
    public let member: String?

    private init(key: String, name: String) {
        self.key = key
        self.name = name
        member = nil
    }

    /// A member of the board.
    init(_ member: Member) {
        key = "member:\(member.id.value)"
        name = member.displayName
        self.member = member.id.value
    }

    /// A name, which may be that of a member, or its id (design §8).
    init(named name: String, _ board: Board) {
        if let member = board.memberCalled(name) {
            self.init(member)
        } else {
            self.init(key: "name:\(LooseSpelling.key(name))", name: name)
        }
    }

    /// The person that a claim names; nil for nobody, or a member that the board does not have.
    init?(_ person: RoyaltyClaim.Person, _ board: Board) {
        if let id = person.member {
            guard let member = board.member(id) else { return nil }
            self.init(member)
        } else {
            guard let name = person.name else { return nil }
            self.init(named: name, board)
        }
    }
}

extension RoyaltyPayee {
    /// Everybody whom an article says that it pays: those of its claim, or its creators.
    static func all(of article: Article, _ board: Board) -> [RoyaltyPayee] {
        let claim = article.frontMatter.royalty
        let authors = (claim?.authors ?? []).compactMap { RoyaltyPayee($0.person, board) }
        let creators = article.frontMatter.creator.map { RoyaltyPayee(named: $0.value, board) }
        let helpers = (claim?.helpers ?? []).compactMap { RoyaltyPayee($0.person, board) }
        return (authors.isEmpty ? creators : authors) + helpers
    }

    /// Whether a text names this person: by the name on the list, or a member by the id.
    func isCalled(_ text: String) -> Bool {
        text == member || LooseSpelling.key(text) == LooseSpelling.key(name)
    }
}
