/// What the page of an entry shows before its text.
enum EventFacts {
    static func blocks(_ entry: RecordEntry, _ book: RegisterBook) -> [Block] {
        notice(entry) + [.facts(facts(entry, book))]
    }

    /// What must not be overlooked: that it does not take place, or at another time.
    private static func notice(_ entry: RecordEntry) -> [Block] {
        switch EventStatus(entry.record) {
        case .planned: return []
        case .cancelled: return [.notice([.strong("Lịch này đã hủy.")])]
        case .moved:
            let former = EventTime(formerOf: entry.record).map { [Inline.text(" Lịch cũ: \($0.title).")] }
            return [.notice([.strong("Lịch này đã đổi.")] + (former ?? []))]
        }
    }

    private static func facts(_ entry: RecordEntry, _ book: RegisterBook) -> [Fact] {
        let time = EventTime(entry.record)
        let when = time.map { [Fact("Thời gian", [.text($0.title)])] } ?? []
        let shown = FactList.facts(of: entry, book).filter { fact in
            // The readable time stands for both ends of it.
            time == nil || !["Bắt đầu", "Kết thúc", "Chuyển từ", "Tuần"].contains(fact.label)
        }
        return when + shown + week(time, book)
    }

    private static func week(_ time: EventTime?, _ book: RegisterBook) -> [Fact] {
        guard let time else { return [] }
        let week = ISOWeek(of: time.firstDay)
        return [Fact("Lịch tuần", [.link(week.title, .page(WeekPages.path(week, book)))])]
    }
}
