public import CivilTime
public import Reading

/// An emergency banner, such as one about a storm: what `alert:` says.
public struct Alert: Sendable {
    /// What happens, in a few words.
    public let title: String
    /// What people should do.
    public let text: String
    /// Where more stands.
    public let link: Located<LinkDestination>?
    /// From when on the banner stands on every page.
    public let since: PublicationDate
    /// Until when; a day counts wholly.
    public let until: PublicationDate

    /// Whether the banner stands at a moment.
    public func isShown(at now: Timestamp) -> Bool { since.moment <= now && now < until.end }

    /// When it appears and goes.
    var moments: [Timestamp] { [since.moment, until.end] }
}
