import CivilTime
import Content
import Hashing
import Reading

/// The approved articles that say what another approved article says, gathered once for a ward.
struct Twins: Sendable {
    /// By the path of the later one: where the earlier one with the same title stands in ``Ward/articles``.
    let byTitle: [String: Int]
    /// The same for equal texts.
    let byBody: [String: Int]

    init(_ ward: Ward, _ index: WardIndex) {
        byTitle = Self.later(index.approvedByTitle.values, ward.articles)
        byBody = Self.later(index.approvedByBody.values, ward.articles)
    }

    private static func later(_ groups: some Sequence<[Int]>, _ articles: [Article]) -> [String: Int] {
        var result: [String: Int] = [:]
        for group in groups where group.count > 1 {
            let ordered = group.sorted { articles[$0].precedes(articles[$1]) }
            guard let first = ordered.first else { continue }
            for position in ordered.dropFirst() where !articles[position].isSame(as: articles[first]) {
                result[articles[position].path] = first
            }
        }
        return result
    }
}

extension Article {
    /// Whether two files are one article: a revision keeps the permanent name.
    func isSame(as other: Article) -> Bool {
        guard let id = frontMatter.id?.value else { return path == other.path }
        return id == other.frontMatter.id?.value
    }

    /// Order of publication, then of paths; one without a date comes last.
    fileprivate func precedes(_ other: Article) -> Bool {
        let (mine, theirs) = (frontMatter.date?.value, other.frontMatter.date?.value)
        switch (mine, theirs) {
        case (let mine?, let theirs?) where mine.moment != theirs.moment: return mine.moment < theirs.moment
        case (nil, .some): return false
        case (.some, nil): return true
        default: return path.utf8.lexicographicallyPrecedes(other.path.utf8)
        }
    }
}

extension RuleContext {
    /// The approved article, another than the given one, that stands first among some positions.
    func twin(of article: Article, among positions: [Int]?) -> Article? {
        positions?.lazy.map { self.ward.articles[$0] }.first { !$0.isSame(as: article) }
    }
}
