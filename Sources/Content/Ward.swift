import Reading

/// A ward's repository as it was read: the settings and every article.
public struct Ward: Sendable {
    /// `site.yml`.
    public let settings: Settings
    /// Every article, in byte order of the paths.
    public let articles: [Article]
    /// The files below `content/` that are no part of an article.
    public let strayFiles: [FileFault]

    /// A ward from its parts.
    public init(settings: Settings, articles: [Article], strayFiles: [FileFault] = []) {
        self.settings = settings
        self.articles = articles
        self.strayFiles = strayFiles
    }

    /// Every version of an article.
    public func versions(of id: ArticleID) -> [Article] {
        articles.filter { $0.frontMatter.id?.value == id }
    }
}
