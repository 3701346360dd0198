import CivilTime

/// What stands above the list of a calendar: the ways to the weeks, the week itself, and what comes next.
///
/// It changes only at the moments that the entries themselves give, so that a build knows when it is out of date.
enum EventOverview {
    private static let mostComing = 5

    static func blocks(_ book: RegisterBook) -> [Block] {
        let weeks = EventWeeks(book)
        guard !weeks.weeks.isEmpty else { return [] }
        return [.paragraph(links(weeks, book))] + table(weeks, book) + coming(book)
    }

    /// The current week as its own page shows it; none when nothing stands in it.
    private static func table(_ weeks: EventWeeks, _ book: RegisterBook) -> [Block] {
        let current = ISOWeek(of: book.today)
        guard weeks.has(current) else { return [] }
        return [.table(WeekTable.table(current, weeks.entries(of: current), book.context))]
    }

    private static func links(_ weeks: EventWeeks, _ book: RegisterBook) -> [Inline] {
        let current = ISOWeek(of: book.today)
        let parts: [[Inline]] = [
            weeks.has(current)
                ? [.strong("Lịch tuần này: "), link(current, book)]
                : [.strong("Tuần này chưa có lịch.")],
            weeks.before(current).map { [.text("Tuần trước: "), link($0, book)] } ?? [],
            weeks.after(current).map { [.text("Tuần sau: "), link($0, book)] } ?? [],
        ]
        .filter { !$0.isEmpty }
        return parts.enumerated().flatMap { $0 == 0 ? $1 : [.lineBreak] + $1 }
    }

    private static func link(_ week: ISOWeek, _ book: RegisterBook) -> Inline {
        .link(week.title, .page(WeekPages.path(week, book)))
    }

    /// The next entries, today's among them until the day is over.
    private static func coming(_ book: RegisterBook) -> [Block] {
        let next = book.entries.compactMap { entry in EventTime(entry.record).map { (entry, $0) } }
            .filter { $0.1.lastDay >= book.today }
            .sorted { ($0.1.start, $0.0.title, $0.0.path) < ($1.1.start, $1.0.title, $1.0.path) }
            .prefix(mostComing)
        guard !next.isEmpty else { return [] }
        return [.heading("Hôm nay và sắp tới"), .list(next.map { item($0.0, $0.1) })]
    }

    private static func item(_ entry: RecordEntry, _ time: EventTime) -> [Inline] {
        let status = EventStatus(entry.record)
        let mark: [Inline] = status == .planned ? [] : [.strong("\(status.title): ")]
        return mark + [.link(entry.title, .page(entry.path)), .text(" – \(time.title)")]
    }
}
