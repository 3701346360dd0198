import CivilTime
import Diagnostics

extension RecordRule {
    static let lateBudget = RecordRule(
        code: "DL707", name: "late-budget",
        summary: "Số liệu ngân sách nên được đăng trong thời hạn công khai.",
        basis: ["TT343/2016 Đ15–18", "Luật10/2022 Đ12.3"], gravity: .always(.warning),
        rationale:
            "Thông tư 343/2016/TT-BTC ấn định hạn công khai; từ 01/07/2023 Luật số 10/2022/QH15 buộc đăng lên trang.",
        examples: [
            // The draft is judged on 1 December 2020, 30 days after 1 November.
            .passes("budget", estimate("2020-11-01")),
            .fails("budget", estimate("2020-10-31"), line: 3),
            .passes("budget", "year: 2020\nperiod: quy-4"),
            .fails("budget", "year: 2020\nperiod: 6-thang", line: 2),
        ],
        check: { entry, context in
            guard let limit = BudgetLimit(entry, context.calendar) else { return [] }
            let published = entry.date.map { entry.isApproved ? $0 : max($0, context.today) } ?? context.today
            guard published > limit.day else { return [] }
            let key = ["decided", "sent"].first { entry.record.date($0) != nil } ?? "period"
            return [
                RecordFault(
                    at: entry.record.position(of: key),
                    "Đăng ngày \(published.vietnamese), quá hạn công khai \(limit.day.vietnamese) (\(limit.reason)).",
                    help: "Đăng ngay, ghi lý do chậm trong bài; nếu ngày làm mốc ghi sai thì sửa lại.",
                    basis: limit.basis)
            ]
        })

    private static func estimate(_ day: String) -> String { "year: 2020\nperiod: du-toan\ndecided: \(day)" }
}
