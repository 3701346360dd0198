public import Diagnostics
public import CivilTime
public import Reading

/// What the ward changed about the rules.
public struct RuleSettings: Sendable {
    /// A rule that does not count for one article.
    public struct Waiver: Sendable {
        /// The code of the rule.
        public let rule: String
        /// The id of the article.
        public let article: String
        /// Why.
        public let reason: String
        /// Who granted it.
        public let grantedBy: String
        /// The last day on which it holds.
        public let until: CivilDate
        /// Where it stands in `site.yml`.
        public let position: Position
    }

    /// A severity by code: `off`, `note`, `warning` or `error`.
    public let severities: [String: Located<String>]
    /// In the order of `site.yml`.
    public let waivers: [Waiver]
}
