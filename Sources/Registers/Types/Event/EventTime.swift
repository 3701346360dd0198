import CivilTime
import WorkingDays

/// When an entry of the calendar takes place, as far as its record says so without contradiction.
struct EventTime: Hashable, Sendable {
    /// The first moment.
    let start: Timestamp
    /// The moment after the last one; nil where only the beginning is known.
    let end: Timestamp?
    /// Whether it takes whole days.
    let isWholeDay: Bool

    /// The time of a record; nil where it has no start, or one in an impossible year.
    ///
    /// An end before the start is left out, and so is one of another kind than the start: rules report them.
    init?(_ record: Record) {
        self.init(start: record["start"], end: record["end"])
    }

    /// From where a record says that it was moved.
    init?(formerOf record: Record) {
        self.init(start: record["moved_from"], end: nil)
    }

    private init?(start: FieldValue?, end: FieldValue?) {
        switch (start, end) {
        case (.date(let first), .date(let last)) where last >= first: self.init(first, last)
        case (.date(let first), _): self.init(first, first)
        case (.moment(let start), .moment(let end)) where end > start: self.init(start, end)
        case (.moment(let start), _): self.init(start, nil)
        default: return nil
        }
        guard PlausibleYears.range.contains(firstDay.year) else { return nil }
    }

    private init(_ first: CivilDate, _ last: CivilDate) {
        start = Timestamp(startOf: first)
        end = Timestamp(startOf: CivilDate(dayNumber: last.dayNumber + 1))
        isWholeDay = true
    }

    private init(_ start: Timestamp, _ end: Timestamp?) {
        self.start = start
        self.end = end
        isWholeDay = false
    }

    /// The day on which it begins.
    var firstDay: CivilDate { start.date }

    /// The day on which it ends.
    var lastDay: CivilDate { Timestamp(secondsSinceEpoch: busyUntil.secondsSinceEpoch - 1).date }

    /// The moment from which on something else may begin; one second after a start without an end.
    var busyUntil: Timestamp { end ?? Timestamp(secondsSinceEpoch: start.secondsSinceEpoch + 1) }

    /// How many days it touches.
    var dayCount: Int { lastDay.dayNumber - firstDay.dayNumber + 1 }

    /// The days that it touches, at most so many.
    func days(atMost limit: Int) -> [CivilDate] {
        (0..<min(dayCount, limit)).map { CivilDate(dayNumber: firstDay.dayNumber + $0) }
    }

    /// Whether both take place at the same time; what ends as the other begins does not.
    func overlaps(_ other: EventTime) -> Bool { start < other.busyUntil && other.start < busyUntil }
}

extension EventTime {
    /// As people read it: “Thứ Hai, 17/05/2021, 08:00–10:00”.
    var title: String {
        let first = Self.name(of: firstDay)
        guard firstDay == lastDay else {
            let last = Self.name(of: lastDay)
            guard !isWholeDay, let end else { return "\(first) – \(last)" }
            return "\(first), \(start.clock) – \(last), \(end.clock)"
        }
        return isWholeDay ? first : "\(first), \(hours)"
    }

    /// The hours of a day: “08:00–10:00”, or “08:00” where the end is not known.
    private var hours: String {
        guard let end else { return start.clock }
        return "\(start.clock)–\(end.date == firstDay ? end.clock : "24:00")"
    }

    /// A day with its day of the week.
    static func name(of date: CivilDate) -> String {
        "\(WorkingCalendar.weekday(of: date).vietnamese), \(date.vietnamese)"
    }
}

extension WorkingCalendar.Weekday {
    /// As people call it.
    var vietnamese: String {
        switch self {
        case .monday: "Thứ Hai"
        case .tuesday: "Thứ Ba"
        case .wednesday: "Thứ Tư"
        case .thursday: "Thứ Năm"
        case .friday: "Thứ Sáu"
        case .saturday: "Thứ Bảy"
        case .sunday: "Chủ nhật"
        }
    }
}
