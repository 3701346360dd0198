import Content
import Reading

/// The page at a former address of an article, which leads to the present one.
public struct Redirect: Sendable {
    /// The path of the page below the site.
    public let path: String
    /// Where it leads.
    let target: Target
    /// The path of the article's file, for messages and ingredients.
    let source: String

    /// What stands at the present address.
    enum Target: Sendable {
        /// An article, by its position in ``Site/entries``.
        case entry(Int)
        /// The notice about one, by its position in ``Site/notices``.
        case notice(Int)
    }

    /// The former addresses of what is shown or hidden now, in that order.
    static func all(_ entries: [SiteEntry], _ notices: [Notice]) -> [Redirect] {
        var redirects: [Redirect] = []
        for (index, entry) in entries.enumerated() where !entry.article.frontMatter.aliases.isEmpty {
            let paths = entry.article.frontMatter.aliases.compactMap { SitePath.ofAlias($0.value) }
            redirects += all(paths, except: entry.path, .entry(index), entry.article.path)
        }
        for (index, notice) in notices.enumerated() {
            redirects += all(notice.aliases, except: notice.path, .notice(index), notice.source)
        }
        return redirects
    }

    private static func all(
        _ paths: [String], except own: String, _ target: Target, _ source: String
    ) -> [Redirect] {
        var seen: Set<String> = [own]
        return paths.filter { seen.insert($0).inserted }
            .map { Redirect(path: $0, target: target, source: source) }
    }
}
