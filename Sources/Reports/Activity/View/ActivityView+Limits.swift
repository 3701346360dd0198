import CivilTime
import Content
import Reading
import Registers
import Editorial

/// Time limits: of articles and duties, of sections, of questions.
extension ActivityView {
    /// What ended in the period, kept and missed.
    var deadlineFigures: [ActivityFigure] {
        let ended = DeadlineFinder(source.ward, now: verdict).all.filter { deadline in
            deadline.isObligation && deadline.due.map(period.contains) ?? false
        }
        let kept = ended.filter { $0.state == .met }.map(\.item).sortedByDay()
        let missed = ended.filter { [.late, .overdue].contains($0.state) }.map(\.item).sortedByDay()
        let basis = ["QC Đ11.1", "QC Đ12.2"]
        return [
            ActivityFigure("deadlines.kept", "Thời hạn giữ đúng", basis, kept, isKnown: hasLimits),
            ActivityFigure("deadlines.missed", "Thời hạn lỡ", basis, missed, isKnown: hasLimits),
            ActivityFigure(
                "deadlines.share", "Tỷ lệ giữ đúng thời hạn", basis,
                .share(kept.count, of: kept.count + missed.count), kept + missed),
        ]
    }

    /// When it is judged what was missed: behind the last day of a period that is over, because until its end that day
    /// is still in time.
    var verdict: Timestamp {
        let next = Timestamp(startOf: CivilDate(dayNumber: period.last.dayNumber + 1))
        return min(next, source.now)
    }

    private var hasLimits: Bool {
        !settings.obligations.isEmpty || settings.duties.contains(where: \.isTracked)
    }

    /// Sections that were out of date at the closing.
    var idleFigure: ActivityFigure {
        let idle = DeadlineFinder(source.ward, now: closing).sections.filter { $0.state == .overdue }
        return ActivityFigure(
            "sections.idle", "Chuyên mục chậm cập nhật", ["QC Đ5.2", "QC Đ9.5"], idle.map(\.item),
            isKnown: settings.sections.contains { $0.freshDays != nil })
    }

    /// The questions and petitions of the period.
    var questions: QuestionTally {
        QuestionTally(
            lives, DeadlineFinder(source.ward, now: verdict),
            settings.registerContext(source.records, now: closing), period, closing: closing.date,
            verdict: verdict.date)
    }

    var questionFigures: [ActivityFigure] {
        let tally = questions
        func figure(
            _ key: String, _ title: String, _ counted: [QuestionTally.Item],
            isKnown: Bool, _ day: (QuestionTally.Item) -> CivilDate?
        ) -> ActivityFigure {
            let items = counted.map { ActivityItem(.article($0.article), day($0), $0.words) }
            return ActivityFigure(
                key, title, ["QC Đ4.2c", "NĐ43/2011 Đ17.1"], items.sortedByDay(), isKnown: isKnown)
        }
        let isJudged = hasQuestions && tally.hasLimits
        return [
            figure(
                "questions.received", "Câu hỏi, kiến nghị đã nhận", tally.received, isKnown: hasQuestions,
                \.handling.received),
            figure(
                "questions.answered", "Câu hỏi, kiến nghị đã trả lời, xử lý", tally.answered,
                isKnown: hasQuestions, \.handling.done),
            figure(
                "questions.late", "Câu hỏi, kiến nghị đến hạn trong kỳ mà trễ hạn", tally.late,
                isKnown: isJudged, \.due),
            figure(
                "questions.overdue", "Câu hỏi, kiến nghị còn quá hạn cuối kỳ", tally.overdue,
                isKnown: isJudged, \.due),
        ]
    }

    private var hasQuestions: Bool { settings.sections.contains { $0.type == .question } }
}

extension Deadline {
    /// Whether it is about articles or duties; sections are counted apart.
    fileprivate var isObligation: Bool {
        if case .section = subject { false } else { true }
    }

    fileprivate var item: ActivityItem {
        let parts = [due.map { "hạn \($0.vietnamese)" }, done.map { "xong \($0.vietnamese)" }]
        let days = parts.compactMap { $0 }.joined(separator: ", ")
        return switch subject {
        case .article(let article, let obligation):
            ActivityItem(.article(article), due, "\(obligation.title); \(days)", members: members)
        case .duty: ActivityItem(.matter(title), due, days, members: members)
        case .section(let section):
            ActivityItem(
                .section(section), start, "mới nhất \(start.vietnamese), \(days)", members: members)
        }
    }
}
