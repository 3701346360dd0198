import CivilTime
import Content
import Registers

/// A figure that the program can work out for a score sheet.
public enum ScoreFigure: String, CaseIterable, Sendable {
    /// Texts that were first posted in the period.
    case posted
    /// Documents that were first posted in the period.
    case documents
    /// Sections that kept their freshness limit, in percent.
    case sectionsFresh = "sections-fresh"
    /// Procedures that are posted.
    case procedures
    /// Posted procedures that can be done over the network, in percent.
    case proceduresOnline = "procedures-online"
    /// Questions and petitions that came in.
    case questions
    /// Questions and petitions that were answered.
    case questionsAnswered = "questions-answered"
    /// Answers within the time limit, in percent.
    case answersInTime = "answers-in-time"
    /// Time limits of articles that were kept, in percent.
    case limitsKept = "limits-kept"
    /// Regular meetings that were held.
    case meetings
    /// Reports that were sent in time, in percent.
    case reportsInTime = "reports-in-time"

    /// What it is, in words.
    public var title: String {
        switch self {
        case .posted: "số tin, bài, văn bản đăng lần đầu trong kỳ"
        case .documents: "số văn bản đăng lần đầu trong kỳ"
        case .sectionsFresh: "% chuyên mục có hạn cập nhật còn trong hạn ở cuối kỳ"
        case .procedures: "số thủ tục hành chính đang đăng"
        case .proceduresOnline: "% thủ tục đang đăng làm được qua mạng (mức độ 3, 4; một phần, toàn trình)"
        case .questions: "số câu hỏi, phản ánh, kiến nghị nhận trong kỳ"
        case .questionsAnswered: "số câu hỏi, phản ánh, kiến nghị đã trả lời, xử lý trong kỳ"
        case .answersInTime: "% câu hỏi, phản ánh, kiến nghị trả lời, xử lý trong kỳ đúng hạn"
        case .limitsKept: "% thời hạn của bài (`obligations`) kết thúc trong kỳ được giữ đúng"
        case .meetings: "số cuộc họp thường kỳ đã họp trong kỳ (`duties`)"
        case .reportsInTime: "% báo cáo định kỳ đến hạn trong kỳ đã gửi đúng hạn (`duties`)"
        }
    }
}

/// Works out figures for a period: of the same view as reports, so that equal words mean equal numbers.
struct ScoreFigures {
    private let ward: Ward
    private let period: ReportPeriod
    private let view: ActivityView

    /// - Parameter now: the moment; of a period that lies behind, what came after it does not count.
    init(_ ward: Ward, _ period: ReportPeriod, now: Timestamp) {
        self.ward = ward
        self.period = period
        view = ActivityView(ActivitySource(ward, now: now), period)
    }

    /// The value; nil where there is nothing to take a percentage of.
    func value(_ figure: ScoreFigure) -> ExactDecimal? {
        switch figure {
        case .posted: ExactDecimal(view.posted.count)
        case .documents: ExactDecimal(view.posted.count { $0.article.type?.id == SectionType.document.id })
        case .sectionsFresh: Self.percent(sections.count { $0.state != .overdue }, of: sections.count)
        case .procedures: ExactDecimal(procedures.count)
        case .proceduresOnline: Self.percent(procedures.count(where: Self.isOnline), of: procedures.count)
        case .questions: ExactDecimal(view.questions.received.count)
        case .questionsAnswered: ExactDecimal(view.questions.answered.count)
        case .answersInTime:
            view.questions.hasLimits
                ? Self.percent(view.questions.answeredInTime, of: view.questions.answered.count) : nil
        case .limitsKept:
            share(of: judge.all.filter { if case .article = $0.subject { true } else { false } })
        case .meetings: ExactDecimal(meetings)
        case .reportsInTime: share(of: ward.settings.duties.filter(\.isReport).flatMap(judge.ofDuty))
        }
    }

    /// What was missed is judged behind the last day, because until its end that day is in time.
    private var judge: DeadlineFinder { DeadlineFinder(ward, now: view.verdict) }

    private var sections: [Deadline] { DeadlineFinder(ward, now: view.closing).sections }

    private var procedures: [Article] {
        ward.articles.filter {
            $0.recordEntry?.type.id == SectionType.procedure.id && $0.stage == .approved && $0.removal == nil
                && $0.issued.map { $0.moment <= view.closing } ?? false
        }
    }

    private static func isOnline(_ article: Article) -> Bool {
        article.recordEntry?.record.text("level").map(ServiceLevel.isOnline) ?? false
    }

    private var meetings: Int {
        MeetingRhythm(ward.settings).duty?.done.count {
            period.contains($0.date) && $0.date <= view.closing.date
        } ?? 0
    }

    private func share(of deadlines: [Deadline]) -> ExactDecimal? {
        let ended = deadlines.filter {
            [.met, .late, .overdue].contains($0.state) && $0.due.map(period.contains) ?? false
        }
        return Self.percent(ended.count { $0.state == .met }, of: ended.count)
    }

    private static func percent(_ part: Int, of whole: Int) -> ExactDecimal? {
        ExactDecimal(part).percent(of: ExactDecimal(whole))
    }
}

extension Duty {
    /// Whether it is a report and no meeting.
    fileprivate var isReport: Bool {
        switch rhythm {
        case .period, .yearly: true
        case .months: false
        }
    }
}
