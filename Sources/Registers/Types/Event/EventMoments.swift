import CivilTime

/// The moments at which what pages say of an entry changes, beside those that its fields name.
enum EventMoments {
    /// The beginning of each week that it touches and of the one after it, and the morning after it.
    static func moments(_ entry: RecordEntry, _ settings: Record?) -> [Timestamp] {
        guard let time = EventTime(entry.record) else { return [] }
        let weeks = EventWeeks.weeks(of: entry.record, longest: EventSettings.longestDays(settings))
        let mondays = weeks.sorted().flatMap { [$0.monday.dayNumber, $0.monday.dayNumber + 7] }
        return ([time.firstDay.dayNumber, time.lastDay.dayNumber + 1] + mondays)
            .map { Timestamp(startOf: CivilDate(dayNumber: $0)) }
    }
}
