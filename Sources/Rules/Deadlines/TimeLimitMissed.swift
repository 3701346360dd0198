import Content
import Diagnostics
import Reports
import CivilTime

extension Rule {
    static let timeLimitMissed = Rule(
        code: "TH002", name: "time-limit-missed",
        summary: "Bài quá hạn phải được đăng hoặc xử lý ngay.", basis: ["QC Đ11.1"],
        severity: .always(.warning),
        rationale: "Quá hạn là vi phạm quy định mà điều khoản nêu; đăng muộn vẫn hơn không đăng.",
        examples: [
            .passes(files: [.limited("2020-11-19")]),
            .fails(files: [.limited("2020-11-16")], line: 9),
        ],
        check: .article { article, context in
            context.deadlines(of: article).filter { $0.deadline.state == .overdue }.map {
                deadline, obligation in
                RuleFault(
                    at: article.position(of: obligation.start),
                    "\(obligation.title): đã quá hạn từ ngày \(deadline.due?.vietnamese ?? ""), tính từ ngày \(deadline.start.vietnamese).",
                    help: "Trình và duyệt ngay; đưa vào báo cáo kỳ này.",
                    basis: obligation.basis.isEmpty ? nil : obligation.basis)
            }
        })
}
