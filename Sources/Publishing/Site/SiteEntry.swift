import CivilTime
public import Content

/// An article as the site shows it.
public struct SiteEntry: Sendable {
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

    /// Whether the article has not been approved: only a preview shows it.
    public var isDraft: Bool { article.stage != .approved }
}
