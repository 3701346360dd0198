public import CivilTime
public import Content
import Reading
import Registers

/// Finds everything with a last day in a ward.
public struct DeadlineFinder {
    let ward: Ward
    let today: CivilDate
    let days: DayCount

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

    /// What one article has to keep. A revision in work keeps nothing: the version that was posted has done so; nor
    /// does a text that was refused.
    public func ofArticle(_ article: Article) -> [Deadline] {
        guard let entry = article.recordEntry, let section = ward.settings.section(entry.section),
            article.stage == .approved || article.isFirstInWork
        else { return [] }
        return ward.settings.obligations.compactMap { obligation in
            guard obligation.concerns(entry), let start = entry.record.day(obligation.start),
                start <= today, obligation.isLaw(on: start)
            else { return nil }
            let due =
                obligation.postponement.flatMap { entry.record.day($0) }
                ?? days.end(of: obligation.limit, after: start)
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
            let posted = article.frontMatter.acts.last { $0.isPublication && $0.at.date <= today }?.at.date
            let latest = max(posted ?? day, day)
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

extension Obligation {
    /// Whether it is about a record.
    fileprivate func concerns(_ entry: RecordEntry) -> Bool {
        guard types.contains(entry.type.id), sections.isEmpty || sections.contains(entry.section) else {
            return false
        }
        if let exception, entry.record.flag(exception) { return false }
        return kinds.isEmpty || entry.record.text("kind").map(kinds.contains) ?? false
    }

    /// Whether the law was in force on a day.
    fileprivate func isLaw(on day: CivilDate) -> Bool {
        (since.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
}

extension Article {
    /// Whether it has never been posted and nothing keeps it from being so.
    fileprivate var isFirstInWork: Bool {
        let progress = Progress(frontMatter.acts)
        return progress.publications.isEmpty && progress.refusal == nil
    }
}
