public import CivilTime
public import Content

/// An article as the site shows it; immutable, and a class so that sorting moves references only.
public final class SiteEntry: Sendable {
    /// The article.
    public let article: Article
    /// The path of its page below the site, such as `tin-tuc/2020/hop-dan-pho/`.
    public let path: String
    /// The title.
    public let title: String
    /// The day of publication.
    public let date: PublicationDate
    /// The section.
    public let section: Section
    /// The keywords in NFC, without doubles.
    public let subjects: [String]

    init(
        article: Article, path: String, title: String, date: PublicationDate, section: Section,
        subjects: [String]
    ) {
        self.article = article
        self.path = path
        self.title = title
        self.date = date
        self.section = section
        self.subjects = subjects
    }

    /// The moment of the last version: that of the first one, until another was posted.
    public var updated: Timestamp { article.modified ?? date.moment }

    /// Whether the article has not been approved: only a preview shows it.
    public var isDraft: Bool { article.stage != .approved }
}
