public import CivilTime
public import Content
import Reading
import Registers

/// The questions and petitions of a period (QC Đ4.2c).
public struct MeetingQuestions: Sendable {
    /// How many came in.
    public let received: Int
    /// How many were answered, or have a result.
    public let answered: Int
    /// How many of the answers came after the last day.
    public let late: Int
    /// Those whose last day has passed without an answer, with that day.
    public let overdue: [(article: Article, due: CivilDate)]

    init(_ ward: Ward, _ period: ReportPeriod, _ now: Timestamp) {
        let today = now.date
        let index = ward.articles.recordIndex
        let context = ward.settings.registerContext(index, now: now)
        // Of a record with two versions the newest word counts: that of the version in work.
        var versions: [String: Article] = [:]
        for article in ward.articles where article.recordEntry?.type.id == SectionType.question.id {
            let name = article.callName
            if versions[name].map({ $0.stage == .approved }) ?? true { versions[name] = article }
        }
        var (received, answered, late) = (0, 0, 0)
        var overdue: [(Article, CivilDate)] = []
        for article in versions.values.sorted(by: { $0.path < $1.path }) {
            guard let entry = article.recordEntry, let day = entry.record.date("received"), day <= today
            else {
                continue
            }
            received += period.contains(day) ? 1 : 0
            let due = Self.deadline(entry, context)
            if let done = Self.answer(entry.record), done <= today {
                answered += period.contains(done) ? 1 : 0
                late += period.contains(done) && due.map { done > $0 } ?? false ? 1 : 0
            } else if let due, due < today, !Self.isSentAway(entry.record, today) {
                overdue.append((article, due))
            }
        }
        self.received = received
        self.answered = answered
        self.late = late
        self.overdue = overdue.sorted { ($0.1, $0.0.path) < ($1.1, $1.0.path) }.map {
            (article: $0.0, due: $0.1)
        }
    }

    private static func answer(_ record: Record) -> CivilDate? {
        record.date("answered_on") ?? record.date("result_on")
    }

    /// Whether the sender has been told that the matter is another authority's.
    private static func isSentAway(_ record: Record, _ today: CivilDate) -> Bool {
        record.flag("out_of_remit")
            && [record.date("notified_on"), record.date("forwarded_on")].contains {
                $0.map { $0 <= today } ?? false
            }
    }

    private static func deadline(_ entry: RecordEntry, _ context: RegisterContext) -> CivilDate? {
        entry.type.register?.derived.first { $0.key == "deadline" }?.value(entry, context).flatMap {
            CivilDate($0)
        }
    }
}
