import Diagnostics

extension RecordRule {
    static let doubleBudgetForm = RecordRule(
        code: "DL709", name: "double-budget-form",
        summary: "Mỗi biểu của một kỳ, một năm chỉ đăng một lần.", basis: ["TT343/2016 Đ15–18", "QC Đ5.1"],
        gravity: .always(.warning),
        rationale: "Hai bài cùng một biểu của cùng kỳ làm người đọc không biết số nào đúng.",
        examples: [
            .passes("budget", example(103), others: [example(104)]),
            .fails("budget", example(103), others: [example(103)], line: 7),
        ],
        check: { entry, context in
            guard let period = entry.budgetPeriod, let year = entry.record.integer("year") else { return [] }
            return entry.record.records("tables").compactMap { table in
                guard let form = table.integer("form"),
                    let other = context.other(
                        than: entry, sharing: BudgetLookups.form(form, period, year: year))
                else { return nil }
                return RecordFault(
                    at: table.position(of: "form"),
                    "Biểu \(form) của \(period.title.lowercased()) năm \(year) cũng có ở “\(other.title)” (`\(other.file)`).",
                    help: "Sửa số biểu, kỳ hoặc năm; thay số đã đăng thì sửa bài cũ, đừng đăng bài mới.")
            }
        })

    private static func example(_ form: Int) -> String {
        """
        year: 2020
        period: quy-1
        tables:
          - file: bieu.csv
            title: Cân đối ngân sách
            unit: dong
            form: \(form)
        """
    }
}
