public import CivilTime

/// When an article is public: a day, or a moment.
public struct PublicationDate: Hashable, Comparable, Sendable {
    /// The day in Vietnam.
    public let date: CivilDate
    /// The moment from which the article is public; the beginning of the day when no time is given.
    public let moment: Timestamp
    /// Whether a time was given.
    public let hasTime: Bool

    /// A whole day.
    public init(_ date: CivilDate) {
        self.init(date: date, moment: Timestamp(startOf: date), hasTime: false)
    }

    /// Reads `YYYY-MM-DD`, or a moment with its zone as ``Timestamp`` reads it.
    public init?(_ text: String) {
        if let date = CivilDate(text) {
            self.init(date)
            return
        }
        guard let moment = Timestamp(text), (1...9999).contains(moment.date.year) else { return nil }
        self.init(date: moment.date, moment: moment, hasTime: true)
    }

    private init(date: CivilDate, moment: Timestamp, hasTime: Bool) {
        self.date = date
        self.moment = moment
        self.hasTime = hasTime
    }

    /// When it is over: the first moment of the next day, or the moment itself when a time was given.
    public var end: Timestamp {
        hasTime ? moment : Timestamp(startOf: CivilDate(dayNumber: date.dayNumber + 1))
    }

    /// As people write it in Vietnam.
    public var vietnamese: String { hasTime ? moment.vietnamese : date.vietnamese }

    /// W3CDTF, as precise as it was written.
    public var iso: String { hasTime ? moment.iso : date.iso }

    /// Order in time; at the same moment a whole day comes first.
    public static func < (left: Self, right: Self) -> Bool {
        (left.moment, left.hasTime ? 1 : 0) < (right.moment, right.hasTime ? 1 : 0)
    }
}
