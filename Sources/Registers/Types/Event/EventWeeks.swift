import CivilTime

/// The entries of a calendar week by week: only weeks in which something stands.
struct EventWeeks: Sendable {
    /// The weeks, in their order.
    let weeks: [ISOWeek]
    /// The entries by week, in the order of time.
    private let entries: [ISOWeek: [RecordEntry]]

    /// The weeks of a book.
    init(_ book: RegisterBook) {
        let longest = EventSettings.longestDays(book.context)
        var found: [ISOWeek: [Timed]] = [:]
        for entry in book.entries {
            guard let time = EventTime(entry.record) else { continue }
            for week in Self.weeks(of: entry.record, longest: longest) {
                found[week, default: []].append(Timed(entry: entry, start: time.start))
            }
        }
        weeks = found.keys.sorted()
        entries = found.mapValues { $0.sorted().map(\.entry) }
    }

    /// The entries of a week, those too that were moved out of it.
    func entries(of week: ISOWeek) -> [RecordEntry] { entries[week] ?? [] }

    /// The week before one in which something stands.
    func before(_ week: ISOWeek) -> ISOWeek? {
        let index = position(notBefore: week)
        return index > 0 ? weeks[index - 1] : nil
    }

    /// The week after one in which something stands.
    func after(_ week: ISOWeek) -> ISOWeek? {
        var index = position(notBefore: week)
        if index < weeks.count, weeks[index] == week { index += 1 }
        return index < weeks.count ? weeks[index] : nil
    }

    /// Whether something stands in a week.
    func has(_ week: ISOWeek) -> Bool { entries[week] != nil }

    /// The weeks that a record touches: those of its days, as many as are shown, and the one from which it was moved.
    static func weeks(of record: Record, longest: Int) -> Set<ISOWeek> {
        guard let time = EventTime(record) else { return [] }
        var weeks = Set(time.days(atMost: longest).map(ISOWeek.init))
        if EventStatus(record) == .moved, let former = EventTime(formerOf: record) {
            weeks.insert(ISOWeek(of: former.firstDay))
        }
        return weeks
    }

    private func position(notBefore week: ISOWeek) -> Int {
        var (low, high) = (0, weeks.count)
        while low < high {
            let middle = (low + high) / 2
            if weeks[middle] < week { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private struct Timed: Comparable {
        let entry: RecordEntry
        let start: Timestamp

        static func == (left: Self, right: Self) -> Bool { left.key == right.key }
        static func < (left: Self, right: Self) -> Bool { left.key < right.key }

        private var key: (Timestamp, String, String) { (start, entry.title, entry.path) }
    }
}
