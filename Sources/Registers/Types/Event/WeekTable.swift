import CivilTime
import WorkingDays

/// One week of a calendar as a table: a row a day, a column for its morning and one for the rest.
struct WeekTable {
    private let week: ISOWeek
    private let entries: [RecordEntry]
    private let calendar: WorkingCalendar
    private let longest: Int

    /// The table of a week with its entries in the order of time.
    static func table(_ week: ISOWeek, _ entries: [RecordEntry], _ context: RegisterContext) -> Table {
        let maker = WeekTable(
            week: week, entries: entries, calendar: context.calendar,
            longest: EventSettings.longestDays(context))
        return Table(
            caption: "Lịch công tác \(week.title.prefix(1).lowercased())\(week.title.dropFirst())",
            columns: [.init("Ngày"), .init("Buổi sáng"), .init("Buổi chiều, buổi tối")],
            rows: week.days.compactMap(maker.row))
    }

    /// A half of a day, from its first moment to the one after its last.
    fileprivate struct Half {
        let start: Timestamp
        let end: Timestamp

        init(_ date: CivilDate, isMorning: Bool) {
            let midnight = Timestamp(startOf: date).secondsSinceEpoch
            start = Timestamp(secondsSinceEpoch: midnight + (isMorning ? 0 : 43_200))
            end = Timestamp(secondsSinceEpoch: midnight + (isMorning ? 43_200 : 86_400))
        }

        func has(_ moment: Timestamp) -> Bool { start <= moment && moment < end }
    }

    /// The row of a day; none for a weekend without entries.
    private func row(_ date: CivilDate) -> Table.Row? {
        let halves = [true, false].map { cell(Half(date, isMorning: $0), on: date) }
        let isWeekend = WorkingCalendar.weekday(of: date).rawValue > 5
        guard !isWeekend || halves.contains(where: { !$0.isEmpty }) else { return nil }
        return Table.Row([heading(date)] + halves.map { $0.isEmpty ? [.text("–")] : $0 })
    }

    private func heading(_ date: CivilDate) -> [Inline] {
        let weekday = WorkingCalendar.weekday(of: date)
        let name: [Inline] = [.text("\(weekday.vietnamese) "), .date(date)]
        let isWeekday = weekday.rawValue <= 5
        guard let works = calendar.isWorkingDay(date), works != isWeekday else { return name }
        return name + [.text(works ? " (làm bù)" : " (ngày nghỉ)")]
    }

    private func cell(_ half: Half, on date: CivilDate) -> [Inline] {
        let items = entries.flatMap { [departure($0, half), item($0, half, date)].compactMap { $0 } }
        return items.enumerated().flatMap { index, item in index == 0 ? item : [.lineBreak] + item }
    }

    /// What stands where an entry stood before it was moved.
    private func departure(_ entry: RecordEntry, _ half: Half) -> [Inline]? {
        guard EventStatus(entry.record) == .moved, let former = EventTime(formerOf: entry.record),
            let time = EventTime(entry.record), former.start != time.start,
            former.isWholeDay ? former.overlaps(half) : half.has(former.start)
        else { return nil }
        let hour = former.isWholeDay ? "" : "\(former.start.clock) "
        return [
            .strong("\(hour)Đã chuyển: "), .link(entry.title, .page(entry.path)),
            .text(" (sang \(time.title))"),
        ]
    }

    private func item(_ entry: RecordEntry, _ half: Half, _ date: CivilDate) -> [Inline]? {
        guard let time = EventTime(entry.record), time.overlaps(half),
            date.dayNumber < time.firstDay.dayNumber + longest
        else { return nil }
        return [.strong(hours(of: time, half) + mark(entry))] + [.link(entry.title, .page(entry.path))]
            + details(entry)
    }

    private func hours(of time: EventTime, _ half: Half) -> String {
        guard !time.isWholeDay else { return "Cả ngày: " }
        let starts = half.has(time.start)
        guard let end = time.end, end <= half.end || starts else {
            return starts ? "\(time.start.clock): " : "Tiếp tục: "
        }
        let until =
            end.date == time.firstDay || !starts ? end.clock : "\(end.clock) ngày \(end.date.vietnamese)"
        return starts ? "\(time.start.clock)–\(until): " : "Tiếp tục đến \(until): "
    }

    private func mark(_ entry: RecordEntry) -> String {
        switch EventStatus(entry.record) {
        case .planned: ""
        case .moved: "Lịch mới, "
        case .cancelled: "Đã hủy, "
        }
    }

    private func details(_ entry: RecordEntry) -> [Inline] {
        let parts = [("chủ trì", "chair"), ("tại", "place")].compactMap { word, key in
            entry.record.text(key).map { "\(word) \($0)" }
        }
        return parts.isEmpty ? [] : [.text(" – \(parts.joined(separator: "; "))")]
    }
}

extension EventTime {
    /// Whether it touches a half of a day.
    fileprivate func overlaps(_ half: WeekTable.Half) -> Bool { start < half.end && half.start < busyUntil }
}
