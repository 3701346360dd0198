public import CivilTime
public import Content
import Registers

/// What a check may look at beside the article.
public struct RuleContext: Sendable {
    /// The whole ward.
    public let ward: Ward
    /// The only clock that a finding depends on.
    public let now: Timestamp
    /// What the articles are to each other.
    let index: WardIndex
    /// What registers may know: the records of every stage.
    let registers: RegisterContext
    /// What a link may point at.
    let addresses: SiteAddresses
    /// The approved articles that repeat others.
    let twins: Twins

    /// The ward and the moment of the check.
    public init(ward: Ward, now: Timestamp) {
        self.ward = ward
        self.now = now
        index = WardIndex(ward.articles)
        registers = ward.settings.registerContext(ward.articles.recordIndex, now: now)
        addresses = SiteAddresses(ward, index, now: now)
        twins = Twins(ward, index)
    }

    /// `site.yml`.
    public var settings: Settings { ward.settings }
}
