import Diagnostics

extension RecordRule {
    static let negativeBudgetAmount = RecordRule(
        code: "DL705", name: "negative-budget-amount",
        summary: "Số thu, số chi không âm, trừ cột và hàng chênh lệch.",
        basis: ["TT343/2016 Đ15–18", "QC Đ5.1"], gravity: .always(.warning),
        rationale: "Số âm ở chỗ không phải chênh lệch thường là gõ nhầm.",
        examples: [
            .passes("budget", BudgetTableRule.record, files: [BudgetTableRule.file: passing]),
            .fails("budget", BudgetTableRule.record, files: [BudgetTableRule.file: failing], line: 4),
        ],
        check: { entry, _ in BudgetTableRule.faults(of: entry, .negative) })

    private static let passing = "STT,Nội dung,Số tiền,Chênh lệch\nI,Thu phí,100,-5\n"
    private static let failing = "STT,Nội dung,Số tiền\nI,Thu phí,-100\n"
}
