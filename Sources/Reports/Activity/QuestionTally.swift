public import CivilTime
public import Content
import Editorial
import Registers

/// The questions and petitions of a period (QC Đ4.2c), counted once for reports, agendas and score sheets.
///
/// A question is late once: in the period in which its last day lies, whether it was answered too late or not at all.
public struct QuestionTally: Sendable {
    /// Those that came in.
    public let received: [Item]
    /// Those that were answered, settled, or handed to whom they concern.
    public let answered: [Item]
    /// Those whose last day lies in the period and passed without an answer.
    public let late: [Item]
    /// Those whose last day has passed and that are still open at the end.
    public let overdue: [Item]

    /// A question.
    public struct Item: Sendable {
        /// The article.
        public let article: Article
        /// Its days.
        let handling: QuestionHandling
        /// The last day; nil where nothing sets one.
        public var due: CivilDate? { handling.due }
    }

    /// The answers that came not later than their last day.
    public var answeredInTime: Int {
        answered.count { item in
            item.handling.due.map { item.handling.done ?? $0 <= $0 } ?? true
        }
    }

    /// Counts the questions of a view.
    ///
    /// - Parameters:
    ///   - lives: the articles.
    ///   - context: the register at the closing.
    ///   - closing: the last day that counts.
    ///   - verdict: the day on which it is judged what was missed.
    init(
        _ lives: [ArticleLife], _ context: RegisterContext, _ period: ReportPeriod, closing: CivilDate,
        verdict: CivilDate
    ) {
        let items = lives.compactMap { life -> Item? in
            guard let entry = life.article.recordEntry, let handling = QuestionHandling(entry, context) else {
                return nil
            }
            return Item(article: life.article, handling: handling)
        }
        func counts(_ day: CivilDate?) -> Bool {
            day.map { period.contains($0) && $0 <= closing } ?? false
        }
        received = items.filter { counts($0.handling.received) }
        answered = items.filter { counts($0.handling.done) }
        late = items.filter { $0.handling.isLate(on: verdict) && counts($0.due) }
        overdue = items.filter { item in
            item.handling.received <= closing && item.handling.isLate(on: verdict)
                && item.handling.done.map { $0 > closing } ?? true
        }
        .sorted { ($0.due?.dayNumber ?? 0, $0.article.path) < ($1.due?.dayNumber ?? 0, $1.article.path) }
    }

    /// The words that all papers use.
    public var sentence: String {
        "nhận \(received.count), trả lời hoặc xử lý xong \(answered.count); đến hạn trong kỳ mà trễ hạn \(late.count); "
            + "cuối kỳ còn quá hạn \(overdue.count)"
    }
}

extension QuestionHandling {
    /// Whether the last day had passed without an answer.
    fileprivate func isLate(on today: CivilDate) -> Bool {
        guard let due else { return false }
        return done.map { $0 > due } ?? true && due < today
    }
}
