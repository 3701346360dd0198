import Diagnostics

extension RecordRule {
    static let budgetSumMismatch = RecordRule(
        code: "DL704", name: "budget-sum-mismatch", summary: "Hàng tổng phải bằng tổng các phần của nó.",
        basis: ["TT343/2016 Đ15–18", "QC Đ5.1"], gravity: .always(.warning),
        rationale: "Biểu cộng không khớp làm mất lòng tin, thường do gõ nhầm một số.",
        examples: [
            .passes("budget", BudgetTableRule.record, files: [BudgetTableRule.file: passing]),
            .fails("budget", BudgetTableRule.record, files: [BudgetTableRule.file: failing], line: 4),
        ],
        check: { entry, _ in BudgetTableRule.faults(of: entry, .sum) })

    private static let passing =
        "STT,Nội dung,Số tiền\nI,Thu,30\n1,Phí,10\n2,Lệ phí,20\n-,Trong đó: chợ,5\n,Tổng cộng,30\n"
    private static let failing = "STT,Nội dung,Số tiền\nI,Thu,31\n1,Phí,10\n2,Lệ phí,20\n"
}
