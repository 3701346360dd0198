extension RecordRule {
    static let unreadableBudgetTable = RecordRule(
        code: "DL701", name: "unreadable-budget-table",
        summary: "Tệp biểu ngân sách phải đọc được thành bảng.",
        basis: ["TT343/2016 Đ15–18", "QC Đ5.1"], gravity: .errorWhenApproved,
        rationale: "Tệp hỏng, sai bảng mã hay quá lớn thì người dân không thấy bảng, máy không đọc được số.",
        examples: [
            .passes("budget", BudgetTableRule.record, files: [BudgetTableRule.file: passing]),
            .fails("budget", BudgetTableRule.record, files: [BudgetTableRule.file: failing], line: 4),
        ],
        check: { entry, _ in BudgetTableRule.faults(of: entry, .file) })

    private static let passing = "STT,Nội dung,Số tiền\nI,Thu phí,100\n"
    private static let failing = "STT,Nội dung,Số tiền\nI,\"Thu\" phí,100\n"
}
