import CivilTime
import Diagnostics
import WorkingDays

extension RecordRule {
    static let lateProject = RecordRule(
        code: "DL606", name: "late-project",
        summary: "Dự án nên được đăng trong 10 ngày làm việc từ khi phê duyệt.", basis: ["NĐ43/2011 Đ17.1"],
        gravity: .always(.warning),
        rationale:
            "Nghị định 43/2011/NĐ-CP cho 10 ngày làm việc; nghị định này hết hiệu lực từ 15/08/2022, sau đó không cảnh báo.",
        examples: [
            // The draft is judged on Tuesday 1 December 2020, ten working days after 17 November.
            .passes("project", ProjectExample.record("approved: 2020-11-17")),
            .fails("project", ProjectExample.record("approved: 2020-11-16"), line: 8),
        ],
        check: { entry, context in
            guard let approved = entry.record.date("approved"), approved < end,
                let limit = context.calendar.date(10, workingDaysAfter: approved)
            else { return [] }
            let published = entry.date.map { entry.isApproved ? $0 : max($0, context.today) } ?? context.today
            guard published > limit else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "approved"),
                    "Đăng ngày \(published.vietnamese), quá hạn \(limit.vietnamese) (10 ngày làm việc từ ngày phê duyệt).",
                    help: "Đăng ngay; nếu ngày phê duyệt ghi sai thì sửa lại.")
            ]
        })

    /// The decree was replaced on this day.
    private static let end = CivilDate(dayNumber: 19_219)
}
