public import CivilTime
public import Content
import Reading
import Registers

/// Finds everything with a last day in a ward.
public struct DeadlineFinder {
    private let ward: Ward
    private let today: CivilDate
    private let days: DayCount

    /// A look at a ward at a moment.
    public init(_ ward: Ward, now: Timestamp) {
        self.ward = ward
        today = now.date
        days = DayCount(calendar: ward.settings.calendar.workingDays)
    }

    /// All of it: what is overdue first, then by the last day.
    public var all: [Deadline] {
        let found = ward.articles.flatMap(ofArticle) + ward.settings.duties.flatMap(ofDuty) + sections
        return found.enumerated().sorted { left, right in
            let (one, other) = (left.element, right.element)
            let ranks = [one, other].map { Deadline.State.allCases.firstIndex(of: $0.state) ?? 0 }
            if ranks[0] != ranks[1] { return ranks[0] < ranks[1] }
            let ends = [one, other].map { $0.due?.dayNumber ?? Int.max }
            return ends[0] != ends[1] ? ends[0] < ends[1] : left.offset < right.offset
        }
        .map(\.element)
    }

    /// What one article has to keep.
    public func ofArticle(_ article: Article) -> [Deadline] {
        guard let entry = article.recordEntry, let section = ward.settings.section(entry.section) else {
            return []
        }
        return ward.settings.obligations.compactMap { obligation in
            guard obligation.concerns(entry), let start = entry.record.day(obligation.start),
                obligation.isLaw(on: start)
            else { return nil }
            let due = days.end(of: obligation.limit, after: start)
            let done = obligation.finish.map { entry.record.day($0) } ?? published(article)
            return Deadline(
                subject: .article(article, obligation), start: start, due: due, done: done,
                state: days.state(due: due, done: done, today: today, warning: obligation.warning),
                members: section.owners.map(\.value))
        }
    }

    /// The day on which an article was first shown; nil for one that nobody can read yet.
    private func published(_ article: Article) -> CivilDate? {
        guard article.stage == .approved, let posted = article.issued?.date, posted <= today else {
            return nil
        }
        return posted
    }

    /// Sections whose newest article is older than they allow (QC Đ5.2, Đ9.5).
    public var sections: [Deadline] {
        var newest: [String: CivilDate] = [:]
        for article in ward.articles {
            guard let day = published(article) else { continue }
            let latest = article.modified.map(\.date).flatMap { $0 <= today ? $0 : nil } ?? day
            newest[article.location.section] = max(newest[article.location.section] ?? latest, latest)
        }
        return ward.settings.sections.compactMap { section in
            guard let limit = section.freshDays else { return nil }
            let start = newest[section.id.value] ?? ward.settings.site.date
            let due = CivilDate(dayNumber: start.dayNumber + limit)
            return Deadline(
                subject: .section(section), start: start, due: due, done: nil,
                state: days.state(due: due, done: nil, today: today, warning: Self.sectionWarning),
                members: section.owners.map(\.value))
        }
    }

    /// How many working days before a section counts as neglected its owner is reminded.
    private static let sectionWarning = 3
}

extension DeadlineFinder {
    /// What a duty has been due for, up to the next time.
    public func ofDuty(_ duty: Duty) -> [Deadline] {
        switch duty.rhythm {
        case .period(let period, let limit): periods(duty, period, limit)
        case .yearly(let month, let day): years(duty, month, day)
        case .months(let months): [interval(duty, months)]
        }
    }

    private func periods(_ duty: Duty, _ kind: Duty.Period, _ limit: TimeLimit) -> [Deadline] {
        let closing = ward.settings.reports.closingDay
        let last = min(duty.until ?? today, today)
        return ReportPeriod.all(kind, from: duty.since, through: last, closingDay: closing).map { period in
            let done = duty.done.first {
                $0.period.flatMap { ReportPeriod($0, closingDay: closing) } == period
            }
            return deadline(
                duty, period.title, start: period.last, due: days.end(of: limit, after: period.last),
                done?.date)
        }
    }

    private func years(_ duty: Duty, _ month: Int, _ day: Int) -> [Deadline] {
        let last = min(duty.until ?? today, today)
        guard duty.since <= last else { return [] }
        return (duty.since.year...last.year).compactMap { year in
            guard let due = CivilDate(year: year, month: month, day: day), due >= duty.since,
                let start = CivilDate(year: year, month: 1, day: 1)
            else { return nil }
            let done = duty.done.first { $0.period.map { $0 == String(year) } ?? ($0.date.year == year) }
            return deadline(duty, "năm \(year)", start: max(start, duty.since), due: due, done?.date)
        }
    }

    private func interval(_ duty: Duty, _ months: Int) -> Deadline {
        let last = duty.done.map(\.date).filter { $0 <= today }.max()
        let start = last ?? duty.since
        let due = days.workingDay(from: DayCount.months(months, after: start))
        return deadline(
            duty, last.map { "lần trước ngày \($0.vietnamese)" } ?? "lần đầu", start: start, due: due, nil)
    }

    private func deadline(
        _ duty: Duty, _ period: String, start: CivilDate, due: CivilDate?, _ done: CivilDate?
    ) -> Deadline {
        let members =
            duty.member.map { [$0] } ?? ward.settings.board.members.filter(\.isStanding).map(\.id.value)
        return Deadline(
            subject: .duty(duty, period), start: start, due: due, done: done,
            state: days.state(due: due, done: done, today: today, warning: duty.warning), members: members)
    }
}

extension Obligation {
    /// Whether it is about a record.
    fileprivate func concerns(_ entry: RecordEntry) -> Bool {
        types.contains(entry.type.id) && (sections.isEmpty || sections.contains(entry.section))
    }

    /// Whether the law was in force on a day.
    fileprivate func isLaw(on day: CivilDate) -> Bool {
        (since.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
}

extension Record {
    /// The day of a field that holds a day or a moment.
    fileprivate func day(_ key: String) -> CivilDate? { date(key) ?? moment(key)?.date }
}
