/// How many findings of each severity there are, among how many articles.
public struct FindingSummary: Hashable, Sendable {
    /// The articles that were checked.
    public let articles: Int
    /// Findings that stop.
    public let errors: Int
    /// Findings that should be mended.
    public let warnings: Int
    /// Findings worth knowing.
    public let notes: Int

    /// Counts findings.
    public init(_ findings: [Finding], articles: Int) {
        self.articles = articles
        errors = findings.count { $0.severity == .error }
        warnings = findings.count { $0.severity == .warning }
        notes = findings.count { $0.severity == .note }
    }
}
