extension RecordRule {
    static let budgetCellNotNumber = RecordRule(
        code: "DL703", name: "budget-cell-not-number",
        summary: "Ô của cột số phải là số, viết cùng một cách trong cả biểu.",
        basis: ["TT343/2016 Đ15–18", "QC Đ5.1"], gravity: .errorWhenApproved,
        rationale: "Số viết lẫn lộn dấu chấm, dấu phẩy bị đọc sai nghìn lần.",
        examples: [
            .passes("budget", BudgetTableRule.record, files: [BudgetTableRule.file: passing]),
            .fails("budget", BudgetTableRule.record, files: [BudgetTableRule.file: failing], line: 4),
        ],
        check: { entry, _ in BudgetTableRule.faults(of: entry, .number) })

    private static let passing = "STT;Nội dung;Số tiền\nI;Thu phí;1.250.000,5\nII;Thu khác;\n"
    private static let failing = "STT;Nội dung;Số tiền\nI;Thu phí;1.250.000\nII;Thu khác;12x\n"
}
