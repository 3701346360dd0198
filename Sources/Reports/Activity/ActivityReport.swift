public import CivilTime
public import Content
import Editorial
import Reading

/// The board's report of a period: figures, what is behind them, and what they are compared with (QC Đ8.3, Đ12.2).
public struct ActivityReport: Sendable {
    /// Which report it is.
    public let kind: ActivityKind
    /// The period.
    public let period: ReportPeriod
    /// The day on which it is made.
    public let today: CivilDate
    /// The last day that counts: of the period, or today where that lies before.
    public let closing: CivilDate
    /// The figures of the whole site.
    public let figures: [ActivityFigure]
    /// The figures by section, genre, unit, member and contributor.
    public let breakdowns: [ActivityBreakdown]
    /// The period before.
    public let previous: ActivityComparison?
    /// The same period of the year before.
    public let yearBefore: ActivityComparison?
    /// What the standing office adds: difficulties and proposals, a paragraph each.
    public let notes: [String]
    /// Reminders to send, one for each member whose sections are out of date.
    public let reminders: [ActivityReminder]
    /// The paths of articles of which nothing but the path may be shown.
    public var hidden: Set<String>

    let settings: Settings

    /// The report of a period that has begun.
    public init(
        _ kind: ActivityKind, _ period: ReportPeriod, from source: ActivitySource, notes: [String] = []
    ) {
        let view = ActivityView(source, period)
        let closingDay = source.settings.reports.closingDay
        self.kind = kind
        self.period = period
        self.notes = notes
        today = source.now.date
        closing = view.closing.date
        settings = source.settings
        figures = view.figures
        let previous = period.previous(closingDay: closingDay).flatMap { ActivityComparison(source, $0) }
        let yearBefore = period.yearBefore(closingDay: closingDay).flatMap { ActivityComparison(source, $0) }
        let earlier = [previous, yearBefore].compactMap { $0?.breakdowns }.flatMap { $0 }
        breakdowns = view.breakdowns.map { breakdown in
            breakdown.completed(by: earlier.filter { $0.key == breakdown.key })
        }
        self.previous = previous
        self.yearBefore = yearBefore
        reminders = ActivityReminder.all(view.idleFigure, source)
        hidden = Set(source.lives.filter { $0.acts.nameStateSecret }.map(\.article.path))
    }

    /// Whether something may still happen in the period.
    public var isOpen: Bool { period.last >= today }

    /// Every figure, those of breakdowns last.
    public var allFigures: [ActivityFigure] {
        figures + breakdowns.flatMap(\.rows).flatMap(\.figures)
    }

    /// Every article that the report may name.
    public var articles: [Article] {
        var seen: Set<String> = []
        return allFigures.flatMap(\.items).compactMap(\.article).filter { seen.insert($0.path).inserted }
    }

    func figure(_ key: String) -> ActivityFigure? { figures.first { $0.key == key } }

    func items(_ key: String) -> [ActivityItem] { figure(key)?.items ?? [] }
}

/// What a report is compared with.
public struct ActivityComparison: Sendable {
    /// The period.
    public let period: ReportPeriod
    /// The figures of that period by their keys.
    public let values: [String: ActivityFigure.Value]
    /// The breakdowns of that period.
    let breakdowns: [ActivityBreakdown]

    /// The figures of another period; nil where the ward had not begun by its end.
    init?(_ source: ActivitySource, _ period: ReportPeriod) {
        guard let first = source.firstDay, first <= period.last else { return nil }
        let view = ActivityView(source, period)
        breakdowns = view.breakdowns
        let figures = view.figures + breakdowns.flatMap(\.rows).flatMap(\.figures)
        self.period = period
        values = Dictionary(figures.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}

extension ActivityView {
    var figures: [ActivityFigure] {
        actFigures + urgencyFigures + handlingFigures + editionFigures + [idleFigure] + faultFigures
            + questionFigures + deadlineFigures
    }

    var breakdowns: [ActivityBreakdown] { [bySection, byGenre, byUnit, byMember, byContributor] }
}
