/// What the rules about the files of tables share.
enum BudgetTableRule {
    /// The file of the examples.
    static let file = "bieu.csv"

    /// The record of the examples; the file is named in its fourth line.
    static let record = """
        year: 2020
        period: quy-1
        tables:
          - file: bieu.csv
            title: Thu ngân sách
            unit: dong
        """

    /// The faults of a kind in the tables of a record, each at the name of its file.
    static func faults(of entry: RecordEntry, _ kind: TableFault.Kind) -> [RecordFault] {
        entry.budgetSheets.flatMap { sheet in
            TableFault.told(sheet.faults, kind).map {
                RecordFault(at: sheet.position, "Biểu `\(sheet.file)`: \($0.message)", help: $0.help)
            }
        }
    }
}
