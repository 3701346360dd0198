import Content
import Reading

/// What stood on the site until its article was taken down.
///
/// A link to any of it is not dead: a notice stands at the address of the article, and what went with it is left
/// unlinked. Taking a text down must never wait until every other text has been changed.
struct RemovedArticles: Sendable {
    /// The addresses of the articles as links write them, and their former ones, with the positions in
    /// ``Ward/articles``.
    let addresses: [String: Int]
    /// The keywords that the articles carried.
    let subjects: Set<String>
    /// How many articles left each section.
    let counts: [String: Int]

    init(_ ward: Ward) {
        var addresses: [String: Int] = [:]
        var subjects: Set<String> = []
        var counts: [String: Int] = [:]
        for (position, article) in ward.articles.enumerated() where article.stage != .approved {
            guard let removal = article.removal else { continue }
            addresses["/" + removal.path] = position
            for alias in article.frontMatter.aliases { addresses[alias.value] = position }
            subjects.formUnion(article.frontMatter.subject.lazy.map(\.value))
            if let section = removal.path.split(separator: "/").first {
                counts[String(section), default: 0] += 1
            }
        }
        self.addresses = addresses
        self.subjects = subjects
        self.counts = counts
    }

    /// Whether the address is that of an article that was taken down, or of a file that it had.
    func holds(_ address: String) -> Bool {
        guard !addresses.isEmpty else { return false }
        if addresses[address] != nil { return true }
        let parts = address.split(separator: "/")
        return parts.count > 3 && addresses["/" + parts.prefix(3).joined(separator: "/") + "/"] != nil
    }
}
