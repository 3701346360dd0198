import Content

/// Holds a saved page against the page as it is made from the repository now.
public struct PageComparison {
    /// Words on the saved page that the approved article does not have, or the other way round; nil when there are
    /// none.
    public let article: String?
    /// Words elsewhere on the saved page that the page does not have now; nil when there are none.
    public let surroundings: String?
    /// What the saved page has that could show or do something else, such as scripts.
    public let foreign: [String]

    /// Compares two pages about one article.
    public init(_ saved: SavedPage, with present: SavedPage, on site: Site) {
        article = Self.difference(saved.article, present.article)
        let known = Set(present.around + present.beside)
        surroundings = (saved.around + saved.beside).first {
            !known.contains($0) && !Self.isWayToArticle($0, site)
        }
        foreign = Self.surplus(saved.foreign, present.foreign)
    }

    /// What stands more often on the saved page than on the present one.
    private static func surplus(_ saved: [String], _ present: [String]) -> [String] {
        var left = present
        return saved.filter { item in
            guard let index = left.firstIndex(of: item) else { return true }
            left.remove(at: index)
            return false
        }
    }

    private static func difference(_ saved: [String], _ present: [String]) -> String? {
        for (one, other) in zip(saved, present) where one != other { return one }
        if saved.count > present.count { return saved[present.count] }
        return present.count > saved.count ? present[saved.count] : nil
    }

    /// Whether a line only leads to a published article: those before and after this one change with time.
    private static func isWayToArticle(_ line: String, _ site: Site) -> Bool {
        guard line.hasPrefix("⟨"), let end = line.firstIndex(of: "⟩") else { return false }
        let base = PageAddress(site.settings.site.url.absolute("")).resolve("")
        let address = line[line.index(after: line.startIndex)..<end]
        guard address.hasPrefix(base), let entry = site.entry(path: String(address.dropFirst(base.count)))
        else { return false }
        let words = line[line.index(after: end)...]
        let title = entry.title.split(separator: " ").joined(separator: " ")
        return words.hasSuffix(title) && words.count - title.count <= longestLabel
    }

    /// “Bài trước”, “Bài sau” or what another theme calls them.
    private static let longestLabel = 24
}
