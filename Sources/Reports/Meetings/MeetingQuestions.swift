public import CivilTime
public import Content
import Reading
import Registers

/// The questions and petitions of a period (QC Đ4.2c).
public struct MeetingQuestions: Sendable {
    /// How many came in.
    public let received: Int
    /// How many were answered, settled, or handed to whom they concern.
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
            guard let entry = article.recordEntry, let handling = QuestionHandling(entry, context),
                handling.received <= today
            else { continue }
            received += period.contains(handling.received) ? 1 : 0
            if let done = handling.done, done <= today {
                answered += period.contains(done) ? 1 : 0
                late += period.contains(done) && handling.due.map { done > $0 } ?? false ? 1 : 0
            } else if let due = handling.due, due < today {
                overdue.append((article, due))
            }
        }
        self.received = received
        self.answered = answered
        self.late = late
        self.overdue = overdue.sorted { ($0.1, $0.0.path) < ($1.1, $1.0.path) }
            .map { (article: $0.0, due: $0.1) }
    }
}
