public import CivilTime
public import Reading

/// What `site:` says about the website itself.
public struct SiteOptions: Sendable {
    /// Where the site will be read: scheme, host and perhaps a path, without a slash at the end.
    public let url: SiteURL
    /// The title of the site.
    public let title: String
    /// A sentence about it.
    public let description: String
    /// A notice that stands on every page.
    public let notice: String?
    /// The ids of the sections that stand in the menu bar itself (TT 32/2017 Đ16.3a).
    public let menu: [Located<String>]
    /// The ids of the sections whose newest texts the home page shows as notices.
    public let notices: [Located<String>]
    /// The folder below `themes/`.
    public let theme: String
    /// The date of pages that have none of their own.
    public let date: CivilDate
    /// How many items a list page has.
    public let pageSize: Int
    /// The language of the site.
    public let language: String
}
