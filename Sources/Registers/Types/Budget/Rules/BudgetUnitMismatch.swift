import Diagnostics

extension RecordRule {
    static let budgetUnitMismatch = RecordRule(
        code: "DL706", name: "budget-unit-mismatch",
        summary: "Đơn vị tính ghi trên biểu phải khớp với trường đơn vị.",
        basis: ["TT343/2016 Đ15–18", "QC Đ5.1"], gravity: .always(.warning),
        rationale: "Nhầm đồng với triệu đồng là sai một triệu lần.",
        examples: [
            .passes("budget", BudgetTableRule.record, files: [BudgetTableRule.file: passing]),
            .fails("budget", BudgetTableRule.record, files: [BudgetTableRule.file: failing], line: 4),
        ],
        check: { entry, _ in BudgetTableRule.faults(of: entry, .unit) })

    private static let passing = "STT,Nội dung,Số tiền (đồng)\nI,Thu phí,100\n"
    private static let failing = "STT,Nội dung,Số tiền (triệu đồng)\nI,Thu phí,100\n"
}
