import CivilTime
import Content
import Diagnostics
import Reports
import Reading

extension Rule {
    static let calendarYearMissing = Rule(
        code: "TH006", name: "calendar-year-missing",
        summary: "Lịch làm việc phải có đủ năm để tính thời hạn.", basis: ["BLDS2015 Đ147", "BLDS2015 Đ148"],
        severity: .onlyApproved(.warning),
        rationale:
            "Ngày nghỉ do Chính phủ quyết định từng năm, chương trình không đoán. Thiếu năm nào thì thời hạn rơi vào năm ấy không tính được.",
        examples: [
            .settingsPass(),
            .settingsPass(replacing: "regulation:", with: duty("2020-08-10")),
            .settingsFail(replacing: "regulation:", with: duty("2019-01-10")),
        ],
        check: .settings { context in
            let finder = DeadlineFinder(context.ward, now: context.now)
            let articles =
                context.settings.obligations.isEmpty ? [] : context.ward.articles.flatMap(finder.ofArticle)
            let unknown = (context.settings.duties.flatMap(finder.ofDuty) + articles)
                .filter { $0.state == .unknown && $0.done == nil }
            guard let first = unknown.min(by: { $0.start < $1.start }) else { return [] }
            return [
                RuleFault(
                    at: position(of: first),
                    "Không tính được hạn của \(unknown.count) việc vì `calendar.years` thiếu năm; đầu tiên: \(first.title), tính từ ngày \(first.start.vietnamese).",
                    help: "Thêm năm còn thiếu vào `calendar.years` theo thông báo nghỉ lễ của năm ấy.")
            ]
        })

    private static func position(of deadline: Deadline) -> Position {
        switch deadline.subject {
        case .article(_, let obligation): obligation.position
        case .duty(let duty, _): duty.position
        case .section(let section): section.id.position
        }
    }

    private static func duty(_ since: String) -> String {
        """
        duties:
          - {id: hop, title: Họp thường kỳ, basis: [QC Đ12.1], every_months: 3, since: \(since)}
        regulation:
        """
    }
}
