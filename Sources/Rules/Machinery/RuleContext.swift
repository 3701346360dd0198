public import CivilTime
public import Content

/// What a check may look at beside the article.
public struct RuleContext: Sendable {
    /// The whole ward.
    public let ward: Ward
    /// The only clock that a finding depends on.
    public let now: Timestamp

    /// The ward and the moment of the check.
    public init(ward: Ward, now: Timestamp) {
        self.ward = ward
        self.now = now
    }

    /// `site.yml`.
    public var settings: Settings { ward.settings }
}
