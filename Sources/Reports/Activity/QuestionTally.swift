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
    /// Whether it can be told what is late: false when there were questions and nothing sets a last day for any.
    public let hasLimits: Bool

    /// A question.
    public struct Item: Sendable {
        /// The article.
        public let article: Article
        /// Its days.
        let handling: QuestionHandling
        /// The last day, of the register or else of an obligation of the ward; nil where nothing sets one.
        public let due: CivilDate?
    }

    /// The answers that came not later than their last day.
    public var answeredInTime: Int {
        answered.count { item in
            item.due.map { item.handling.done ?? $0 <= $0 } ?? true
        }
    }

    /// Counts the questions of a view.
    ///
    /// - Parameters:
    ///   - lives: the articles.
    ///   - limits: the time limits of the ward.
    ///   - context: the register at the closing.
    ///   - closing: the last day that counts.
    ///   - verdict: the day on which it is judged what was missed.
    init(
        _ lives: [ArticleLife], _ limits: DeadlineFinder, _ context: RegisterContext, _ period: ReportPeriod,
        closing: CivilDate, verdict: CivilDate
    ) {
        let items = lives.compactMap { life -> Item? in
            guard let entry = life.article.recordEntry, let handling = QuestionHandling(entry, context) else {
                return nil
            }
            return Item(
                article: life.article, handling: handling,
                due: handling.due ?? limits.lastDayToAnswer(life.article))
        }
        func counts(_ day: CivilDate?) -> Bool {
            day.map { period.contains($0) && $0 <= closing } ?? false
        }
        received = items.filter { counts($0.handling.received) }
        answered = items.filter { counts($0.handling.done) }
        late = items.filter { $0.isLate(on: verdict) && counts($0.due) }
        overdue = items.filter { item in
            item.handling.received <= closing && item.isLate(on: verdict)
                && item.handling.done.map { $0 > closing } ?? true
        }
        .sorted { ($0.due?.dayNumber ?? 0, $0.article.path) < ($1.due?.dayNumber ?? 0, $1.article.path) }
        let judged = items.filter { item in
            item.handling.received <= closing && item.handling.done.map { $0 >= period.first } ?? true
        }
        hasLimits = judged.isEmpty || judged.contains { $0.due != nil }
    }

    /// The words that all papers use.
    public var sentence: String {
        "nhận \(received.count), trả lời hoặc xử lý xong \(answered.count); "
            + (hasLimits
                ? "đến hạn trong kỳ mà trễ hạn \(late.count); cuối kỳ còn quá hạn \(overdue.count)"
                : Self.withoutLimits)
    }

    /// What stands in the place of the late ones where nothing says when one is late.
    static let withoutLimits = "chưa đặt hạn trả lời nên không tính trễ hạn"
}

extension QuestionTally.Item {
    /// Whether the last day had passed without an answer.
    fileprivate func isLate(on today: CivilDate) -> Bool {
        guard let due else { return false }
        return handling.done.map { $0 > due } ?? true && due < today
    }

    /// Its days in words.
    var words: String {
        let parts = [
            "nhận \(handling.received.vietnamese)", due.map { "hạn \($0.vietnamese)" },
            handling.done.map { "xong \($0.vietnamese)" },
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }
}

extension DeadlineFinder {
    /// The last day that an obligation of the ward sets for the answer to a question.
    fileprivate func lastDayToAnswer(_ article: Article) -> CivilDate? {
        ofArticle(article).filter { deadline in
            guard case .article(_, let obligation) = deadline.subject else { return false }
            return obligation.finish.map { ["answered_on", "result_on"].contains($0) } ?? false
        }
        .compactMap(\.due).min()
    }
}
