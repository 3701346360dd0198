public import CivilTime
public import Reading
import WorkingDays

/// A planned interruption of the site or of a service: an item of `outages:` (NĐ 224/2026 Đ13).
public struct Outage: Sendable {
    /// What will not work.
    public let title: String
    /// Why, where it is said.
    public let reason: String?
    /// How people are served in the meantime, where it is said.
    public let fallback: String?
    /// The day from which the public is told.
    public let announced: CivilDate
    /// When it begins.
    public let since: Located<PublicationDate>
    /// When everything is expected to work again.
    public let until: PublicationDate

    /// Whether the announcement stands on every page at a moment: from its day to the expected end.
    public func isShown(at now: Timestamp) -> Bool { Timestamp(startOf: announced) <= now && now < until.end }

    /// How many working days lie between the announcement and the beginning, the day of the announcement not
    /// counted; nil when a year on the way is not known.
    public func workingDaysAhead(_ calendar: CalendarSettings) -> Int? {
        calendar.workingDays.count(after: announced, through: since.value.date)
    }

    /// When it appears and goes.
    var moments: [Timestamp] { [Timestamp(startOf: announced), until.end] }
}
