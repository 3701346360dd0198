import Content
import Diagnostics
import Reports
import CivilTime

extension Rule {
    static let timeLimitNear = Rule(
        code: "TH001", name: "time-limit-near",
        summary: "Bài sắp đến hạn phải được đăng hoặc xử lý trước ngày cuối cùng.", basis: ["QC Đ11.1"],
        severity: .always(.warning),
        rationale:
            "Nhắc trước khi quá hạn thì còn kịp duyệt; thời hạn tính theo ngày làm việc khai trong `site.yml`.",
        examples: [
            .passes(files: [.limited("2020-11-24")]),
            .fails(files: [.limited("2020-11-19")], line: 9),
        ],
        check: .article { article, context in
            context.deadlines(of: article).filter { $0.deadline.state == .near }.map { deadline, obligation in
                RuleFault(
                    at: article.position(of: obligation.start),
                    "\(obligation.title): hạn cuối là ngày \(deadline.due?.vietnamese ?? ""), tính từ ngày \(deadline.start.vietnamese).",
                    help: "Trình và duyệt ngay để kịp hạn.",
                    basis: obligation.basis.isEmpty ? nil : obligation.basis)
            }
        })
}
