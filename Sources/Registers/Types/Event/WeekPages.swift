import CivilTime

/// The pages of the weeks of a calendar.
enum WeekPages {
    /// A page for each week in which something stands.
    static func pages(_ book: RegisterBook) -> [RegisterPage] {
        let weeks = EventWeeks(book)
        return weeks.weeks.map { page($0, weeks, book) }
    }

    /// The path of the page of a week.
    static func path(_ week: ISOWeek, _ book: RegisterBook) -> String { book.path("tuan/\(week.slug)/") }

    private static func page(_ week: ISOWeek, _ weeks: EventWeeks, _ book: RegisterBook) -> RegisterPage {
        let entries = weeks.entries(of: week)
        return RegisterPage(
            path: path(week, book), title: week.title,
            description:
                "\(book.title) từ thứ Hai \(week.monday.vietnamese) đến Chủ nhật \(week.sunday.vietnamese): \(entries.count) mục.",
            date: entries.compactMap(\.date).max(),
            blocks: [
                .paragraph(navigation(week, weeks, book)),
                .table(WeekTable.table(week, entries, book.context)),
                .paragraph([
                    .link("Tải lịch của tuần (.ics)", .page(CalendarFiles.path(week, book))),
                    .text(" để mở bằng phần mềm lịch của máy tính, điện thoại."),
                ]),
            ])
    }

    private static func navigation(_ week: ISOWeek, _ weeks: EventWeeks, _ book: RegisterBook) -> [Inline] {
        let before = weeks.before(week).map { Inline.link("Tuần trước: \($0.span)", .page(path($0, book))) }
        let after = weeks.after(week).map { Inline.link("Tuần sau: \($0.span)", .page(path($0, book))) }
        let all = Inline.link("Tất cả lịch", .page(book.path("")))
        let links = [before, all, after].compactMap { $0 }
        return links.enumerated().flatMap { $0 == 0 ? [$1] : [.text(" · "), $1] }
    }
}

extension ISOWeek {
    /// Its days, short: “17/05/2021 – 23/05/2021”.
    var span: String { "\(monday.vietnamese) – \(sunday.vietnamese)" }
}
