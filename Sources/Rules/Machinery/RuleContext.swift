public import CivilTime
public import Content

/// What a check may look at beside the article.
public struct RuleContext: Sendable {
    /// The whole ward.
    public let ward: Ward
    /// The only clock that a finding depends on.
    public let now: Timestamp
    /// What a link may point at.
    let addresses: SiteAddresses
    /// The approved articles that repeat others.
    let twins: Twins

    /// The ward and the moment of the check.
    public init(ward: Ward, now: Timestamp) {
        self.ward = ward
        self.now = now
        addresses = SiteAddresses(ward, now: now)
        twins = Twins(ward)
    }

    /// `site.yml`.
    public var settings: Settings { ward.settings }
}
