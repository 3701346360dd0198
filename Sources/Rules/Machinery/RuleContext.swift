public import CivilTime
public import Content

/// What a check may look at beside the article.
public struct RuleContext: Sendable {
    /// The whole ward.
    public let ward: Ward
    /// The only clock that a finding depends on.
    public let now: Timestamp
    /// What the articles are to each other.
    let index: WardIndex
    /// What a link may point at.
    let addresses: SiteAddresses
    /// The approved articles that repeat others.
    let twins: Twins

    /// The ward and the moment of the check.
    public init(ward: Ward, now: Timestamp) {
        self.ward = ward
        self.now = now
        index = WardIndex(ward.articles)
        addresses = SiteAddresses(ward, index, now: now)
        twins = Twins(ward, index)
    }

    /// `site.yml`.
    public var settings: Settings { ward.settings }
}
