import CivilTime

/// The words by which a leader's other appointments of a day are found.
enum EventLookups {
    static func words(_ entry: RecordEntry) -> [String] {
        guard EventStatus(entry.record) != .cancelled, let chair = entry.record.text("chair"),
            let time = EventTime(entry.record)
        else { return [] }
        let key = ChairName.key(chair)
        return time.days(atMost: mostDays).map { "\($0.iso) \(key)" }
    }

    /// Longer entries have a finding of their own.
    private static let mostDays = 31
}
