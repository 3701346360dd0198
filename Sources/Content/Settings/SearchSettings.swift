public import Reading

/// What `search:` says about the search of the site.
public struct SearchSettings: Sendable {
    /// Whether the index is made; without it the search page shows letters and subjects only.
    public let hasIndex: Bool
    /// Short forms with what they stand for.
    public let abbreviations: [Abbreviation]

    /// A short form such as `UBND`.
    public struct Abbreviation: Sendable {
        /// As people write it.
        public let short: Located<String>
        /// What it stands for.
        public let long: String
    }

    /// What holds when `site.yml` says nothing.
    static let none = SearchSettings(hasIndex: true, abbreviations: [])
}
