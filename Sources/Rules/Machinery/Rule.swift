import Content
import Diagnostics

/// One thing that the regulation, a law or good practice asks of the content, with what a reader needs to
/// understand it and a check that finds where it is not so.
public struct Rule: Sendable {
    /// Stable and never reused, such as `DC001`.
    public let code: String
    /// The fault in kebab-case English, such as `missing-title`.
    public let name: String
    /// What the rule asks, in one Vietnamese sentence.
    public let summary: String
    /// The clauses that it rests on, such as `TT24/2011 Đ5.1`.
    public let basis: [String]
    /// How grave a finding is by the stage of its article.
    public let severity: StageSeverity
    /// Why the rule is there, in Vietnamese.
    public let rationale: String
    /// Content that passes and content that fails; tests run every one of them.
    public let examples: [RuleExample]
    /// Whether the text around a finding must never be shown.
    public let isConfidential: Bool
    let check: RuleCheck

    init(
        code: String, name: String, summary: String, basis: [String], severity: StageSeverity,
        rationale: String,
        examples: [RuleExample], isConfidential: Bool = false, check: RuleCheck
    ) {
        self.code = code
        self.name = name
        self.summary = summary
        self.basis = basis
        self.severity = severity
        self.rationale = rationale
        self.examples = examples
        self.isConfidential = isConfidential
        self.check = check
    }
}
