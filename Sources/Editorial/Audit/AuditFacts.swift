public import Content
public import Hashing

/// What was read of the contents that a history names, by the names that git gives them.
public struct AuditFacts: Sendable {
    /// Texts of articles.
    public var texts: [String: AuditText] = [:]
    /// Other files of bundles.
    public var attachments: [String: SHA256Digest] = [:]
    /// Versions of `site.yml`; those that cannot be used are missing.
    public var boards: [String: AuditBoard] = [:]
    /// Texts, and other files of lines, with a mark of secrecy; each with the lines of the marks.
    public var secrets: [String: [Int]] = [:]
    /// Documents in whose words there is a mark of secrecy.
    public var secretDocuments: Set<String> = []
    /// Paths of files of bundles whose names carry a mark of secrecy.
    public var secretNames: Set<String> = []

    /// Nothing read yet.
    public init() {}
}

/// What a path has to do with the audit.
public enum AuditPath: Sendable {
    /// The text of an article.
    case text(ArticleLocation)
    /// Another file of its bundle.
    case attachment(ArticleLocation, String)
    /// `site.yml`.
    case settings
    /// Nothing.
    case other

    /// Classifies a path relative to the ward's root.
    public init(_ path: String) {
        if path == "site.yml" {
            self = .settings
            return
        }
        guard path.hasPrefix("content/") else {
            self = .other
            return
        }
        switch ContentPath(path) {
        case .article(let location): self = .text(location)
        case .attachment(let location, let inside): self = .attachment(location, inside)
        case .misplaced, .ignored: self = .other
        }
    }

    /// The article that the file belongs to.
    public var article: ArticleLocation? {
        switch self {
        case .text(let location), .attachment(let location, _): location
        case .settings, .other: nil
        }
    }
}
