import CivilTime
import Content
import Editorial
import Registers
import WorkingDays

/// How long texts take from their submission until they are shown.
extension ActivityView {
    /// The time of one article, or why it has none.
    private enum Span {
        case days(Int, from: CivilDate)
        case unmeasured(String)
    }

    var handlingFigures: [ActivityFigure] {
        var measured: [(days: Int, item: ActivityItem)] = []
        var unmeasured: [ActivityItem] = []
        for posting in posted {
            switch span(posting) {
            case .days(let days, let start):
                let words = "trình \(start.vietnamese), \(days) ngày làm việc"
                measured.append((days, ActivityItem(.article(posting.article), posting.day, words)))
            case .unmeasured(let reason):
                unmeasured.append(ActivityItem(.article(posting.article), posting.day, reason))
            }
        }
        // Equal times stay in the order of days.
        let ranked = measured.enumerated().sorted {
            ($1.element.days, $0.offset) < ($0.element.days, $1.offset)
        }.map(\.element)
        let slowest = ranked.first.map { first in ranked.filter { $0.days == first.days } } ?? []
        return [
            ActivityFigure(
                "handling.median", "Thời gian từ khi trình đến khi đăng, trung vị (ngày làm việc)",
                ["QC Đ8.3"], .workingDays(Self.median(ranked.map(\.days))), ranked.map(\.item)),
            ActivityFigure(
                "handling.slowest", "Thời gian từ khi trình đến khi đăng, lâu nhất (ngày làm việc)",
                ["QC Đ8.3"], .workingDays(ranked.first.map { ExactDecimal($0.days) }), slowest.map(\.item)),
            ActivityFigure("handling.unmeasured", "Bài không đo được thời gian", ["QC Đ8.3"], unmeasured),
        ]
    }

    /// From the first submission of the version that was posted first: being sent back does not stop the clock,
    /// a refusal does.
    private func span(_ posting: Posting) -> Span {
        let acts = posting.life.acts
        guard let decision = acts.firstIndex(where: \.isPublication) else {
            return .unmeasured("không ghi bước duyệt đăng")
        }
        let start = acts[..<decision].lastIndex { $0.action == .refuse }.map { $0 + 1 } ?? acts.startIndex
        guard let submission = acts[start..<decision].first(where: { $0.action == .submit }) else {
            return .unmeasured("không có bước trình duyệt trước khi đăng")
        }
        let first = submission.at.date
        let last = max(posting.day, acts[decision].at.date)
        guard let days = settings.calendar.workingDays.count(after: first, through: last) else {
            return .unmeasured("ngoài lịch làm việc đã khai báo")
        }
        return .days(days, from: first)
    }

    /// The middle one, or half of the sum of the two in the middle.
    static func median(_ days: [Int]) -> ExactDecimal? {
        guard !days.isEmpty else { return nil }
        let sorted = days.sorted()
        let middle = sorted.count / 2
        guard sorted.count % 2 == 0 else { return ExactDecimal(sorted[middle]) }
        let sum = sorted[middle - 1] + sorted[middle]
        return sum % 2 == 0 ? ExactDecimal(sum / 2) : ExactDecimal("\(sum / 2).5")
    }
}
