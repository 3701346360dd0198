public import CivilTime
public import Content
import Reading

/// An article with everything that was done to it, in all its versions.
public struct ArticleLife: Sendable {
    /// The version that speaks for it: the posted one, otherwise one in work.
    public let article: Article
    /// The acts of all versions, in the order of time, each once.
    public let acts: [Act]

    /// Every article of a ward, in byte order of the paths.
    ///
    /// - Parameter now: later acts are left out.
    public static func all(in ward: Ward, through now: Timestamp) -> [ArticleLife] {
        let versions = Dictionary(grouping: ward.articles) { $0.frontMatter.id?.value.text ?? $0.path }
        return versions.values.compactMap { ArticleLife($0, now) }
            .sorted { $0.article.path.utf8.lexicographicallyPrecedes($1.article.path.utf8) }
    }

    private init?(_ versions: [Article], _ now: Timestamp) {
        guard let article = versions.first(where: { $0.stage == .approved }) ?? versions.first else {
            return nil
        }
        self.article = article
        // A new version in work carries the acts of the posted one.
        acts = versions.reduce([]) { ActState.merged($0, with: $1.frontMatter.acts) }.filter { $0.at <= now }
    }

    private init(_ article: Article, _ acts: [Act]) {
        self.article = article
        self.acts = acts
    }

    /// The same as it was at an earlier moment.
    public func through(_ moment: Timestamp) -> ArticleLife {
        ArticleLife(article, acts.filter { $0.at <= moment })
    }
}
