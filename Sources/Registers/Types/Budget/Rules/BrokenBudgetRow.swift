extension RecordRule {
    static let brokenBudgetRow = RecordRule(
        code: "DL702", name: "broken-budget-row",
        summary: "Mỗi hàng của biểu phải đủ ô, mỗi cột có một tên riêng.",
        basis: ["TT343/2016 Đ15–18", "QC Đ5.1"], gravity: .errorWhenApproved,
        rationale: "Hàng thiếu hoặc thừa ô làm số đứng sai cột, người đọc hiểu sai.",
        examples: [
            .passes("budget", BudgetTableRule.record, files: [BudgetTableRule.file: passing]),
            .fails("budget", BudgetTableRule.record, files: [BudgetTableRule.file: failing], line: 4),
        ],
        check: { entry, _ in BudgetTableRule.faults(of: entry, .row) })

    private static let passing = "STT,Nội dung,Số tiền\nI,Thu phí,100\n"
    private static let failing = "STT,Nội dung,Số tiền\nI,Thu phí, lệ phí,100\n"
}
