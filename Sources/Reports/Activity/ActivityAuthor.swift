import CivilTime
import Content
import Editorial
import Reading
import VietnameseText

/// Somebody whom an article names as its creator: a member of the board, or a contributor.
struct ActivityAuthor: Hashable {
    /// The id of the member; nil for a contributor.
    let member: String?
    /// The name.
    let name: String
    /// The body that the author works in; nil where nothing tells.
    let unit: String?

    /// The authors of an article, each once.
    ///
    /// - Parameters:
    ///   - day: the day of publication, by which one of several members with the same office is found.
    ///   - units: the bodies that the ward knows, which may be creators too.
    static func all(
        of article: Article, on day: CivilDate, _ board: Board, units: ActivityUnits
    ) -> [ActivityAuthor] {
        var authors: [ActivityAuthor] = []
        for creator in article.frontMatter.creator.map(\.value) {
            let author = ActivityAuthor(creator, on: day, board, units)
            if !authors.contains(where: { $0.key == author.key }) { authors.append(author) }
        }
        return authors
    }

    private init(_ creator: String, on day: CivilDate, _ board: Board, _ units: ActivityUnits) {
        let authority = Authority(board)
        let named = board.members.filter { authority.isAuthor($0, named: creator) }
        if let member = named.first(where: { $0.isInOffice(on: day) }) ?? named.first {
            self.member = member.id.value
            name = member.displayName
            unit = member.position
        } else {
            member = nil
            unit = units.title(of: creator)
            name = unit ?? creator
        }
    }

    /// What tells authors apart.
    var key: String { member ?? "name:\(LooseSpelling.key(name))" }
}
