import CivilTime

/// What the home page shows of calendars: the week of the build.
enum EventHome {
    private static let most = 7

    static let part: HomePart = {
        var part = HomePart(title: "Lịch tuần này", unit: "mục lịch", takesTexts: false, items: items)
        part.links = weekPages
        return part
    }()

    @Sendable private static func items(_ books: [RegisterBook]) -> [HomePart.Item] {
        let timed = books.flatMap { book in
            let week = ISOWeek(of: book.today)
            return book.entries.compactMap { entry in EventTime(entry.record).map { (entry, $0) } }
                .filter { $0.1.firstDay <= week.sunday && $0.1.lastDay >= week.monday }
        }
        return timed.sorted { ($0.1.start, $0.0.title, $0.0.path) < ($1.1.start, $1.0.title, $1.0.path) }
            .prefix(most).map { item($0.0, $0.1) }
    }

    private static func item(_ entry: RecordEntry, _ time: EventTime) -> HomePart.Item {
        let status = EventStatus(entry.record)
        return HomePart.Item(
            entry,
            [status == .planned ? nil : status.title, time.title, entry.record.text("place")])
    }

    @Sendable private static func weekPages(_ books: [RegisterBook]) -> [HomePart.Item] {
        books.compactMap { book in
            let week = ISOWeek(of: book.today)
            guard EventWeeks(book).has(week) else { return nil }
            let words = books.count == 1 ? "Xem lịch cả tuần" : "Xem lịch cả tuần: \(book.title)"
            return HomePart.Item(title: words, path: WeekPages.path(week, book))
        }
    }
}
