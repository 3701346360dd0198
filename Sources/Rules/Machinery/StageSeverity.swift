public import Content
public import Diagnostics

/// The severity of a rule in each stage; nil where the rule does not apply.
public struct StageSeverity: Hashable, Sendable {
    /// In `content/draft`.
    public let draft: Severity?
    /// In `content/review`.
    public let review: Severity?
    /// In `content/approved`, and for faults of `site.yml`.
    public let approved: Severity?

    /// The same in every stage.
    public static func always(_ severity: Severity) -> Self {
        Self(draft: severity, review: severity, approved: severity)
    }

    /// A warning while the text is worked on, an error once it is approved.
    public static let errorWhenApproved = Self(draft: .warning, review: .warning, approved: .error)

    /// Only where the text is approved.
    public static func onlyApproved(_ severity: Severity) -> Self {
        Self(draft: nil, review: nil, approved: severity)
    }

    /// Nothing in drafts.
    public static func fromReview(_ review: Severity, approved: Severity) -> Self {
        Self(draft: nil, review: review, approved: approved)
    }

    /// The severity in a stage.
    public subscript(stage: Stage) -> Severity? {
        switch stage {
        case .draft: draft
        case .review: review
        case .approved: approved
        }
    }
}
