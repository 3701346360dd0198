/// The calendar for telephones and computers (RFC 5545), as a whole and week by week.
enum CalendarFiles {
    /// The files of a book; none where no entry has a time, since a calendar without entries is not allowed.
    static func files(_ book: RegisterBook) -> [RegisterFile] {
        let weeks = EventWeeks(book)
        guard !weeks.weeks.isEmpty else { return [] }
        return [
            RegisterFile(
                path: book.path("lich.ics"), title: "Toàn bộ lịch (.ics)", mediaType: mediaType,
                bytes: { CalendarWriter.bytes(book.entries, name: book.title, site: book.context.site) })
        ]
            + weeks.weeks.map { week in
                RegisterFile(
                    path: path(week, book), title: "\(week.title) (.ics)", mediaType: mediaType,
                    isListed: false,
                    bytes: {
                        CalendarWriter.bytes(
                            weeks.entries(of: week), name: "\(book.title), \(week.title)",
                            site: book.context.site)
                    })
            }
    }

    /// The path of the file of a week.
    static func path(_ week: ISOWeek, _ book: RegisterBook) -> String {
        book.path("tuan/\(week.slug)/lich.ics")
    }

    private static let mediaType = "text/calendar; charset=utf-8"
}
