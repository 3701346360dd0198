public import CivilTime
public import Content
import Editorial
import Reading
import Registers

extension MeetingFacts {
    /// The facts for a meeting.
    ///
    /// - Parameters:
    ///   - meeting: the meeting.
    ///   - period: the days to look at.
    ///   - book: the other meetings.
    ///   - programme: the work programmes and opinions.
    ///   - ward: the ward.
    ///   - now: the moment; of a meeting that lies behind, what came after its day does not count.
    public init(
        _ meeting: Meeting, during period: ReportPeriod, _ book: MeetingBook,
        _ programme: ProgrammeBook = .empty, in ward: Ward, now: Timestamp
    ) {
        let moment = min(now, Timestamp(startOf: meeting.date))
        let today = moment.date
        let finder = DeadlineFinder(ward, now: moment)
        let limits = finder.all.filter { if case .section = $0.subject { false } else { true } }
        self.init(
            meeting: meeting, period: period, today: today,
            overdue: limits.filter { $0.state == .overdue }, near: limits.filter { $0.state == .near },
            late: limits.filter { $0.state == .late && $0.done.map(period.contains) ?? false },
            idle: finder.sections.filter { $0.state == .overdue },
            returned: Self.returned(ward, period, moment),
            waiting: Waiting.all(in: ward, now: moment).filter(\.isOverdue),
            questions: ActivityView(ActivitySource(ward, now: moment), period).questions,
            openConclusions: book.held(before: meeting.date).flatMap { held in
                held.conclusions.filter { $0.done.map { $0 > today } ?? true }.map { (held.date, $0) }
            },
            programme: ProgrammeReport(programme, period, ward.settings, today: today),
            next: MeetingRhythm(ward.settings).next(after: meeting, book))
    }

    /// Acts that sent a text back, each once: a new version of a posted text carries its acts too.
    private static func returned(_ ward: Ward, _ period: ReportPeriod, _ now: Timestamp) -> [ReturnedText] {
        var seen: Set<ActKey> = []
        let found = ward.articles.flatMap { article in
            article.frontMatter.acts.filter { act in
                [.sendBack, .refuse, .suspend, .withdraw].contains(act.action) && act.at <= now
                    && period.contains(act.at.date)
                    && seen.insert(ActKey(article: article.callName, action: act.action, at: act.at)).inserted
            }
            .map { ReturnedText(article: article, act: $0) }
        }
        return found.enumerated().sorted {
            ($0.element.act.at, $0.offset) < ($1.element.act.at, $1.offset)
        }
        .map(\.element)
    }

    private struct ActKey: Hashable {
        let article: String
        let action: Act.Action
        let at: Timestamp
    }
}

extension ReportPeriod {
    /// What a meeting looks at: the days from the last regular meeting to the day before it; three months where
    /// none is known.
    public init?(before meeting: Meeting, _ settings: Settings, _ book: MeetingBook, today: CivilDate) {
        let last = MeetingRhythm(settings).last(before: meeting.date, book)
        let first = last ?? DayCount.months(-3, after: meeting.date)
        let end = min(CivilDate(dayNumber: meeting.date.dayNumber - 1), today)
        self.init("\(first.iso)..\(max(first, end).iso)")
    }
}
