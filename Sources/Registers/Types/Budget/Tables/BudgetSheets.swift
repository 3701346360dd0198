/// The tables that a budget record names and whose files are there, read once for all rules and pages.
final class BudgetSheets: Sendable {
    let all: [BudgetSheet]

    init(_ record: Record, _ files: [RecordFile]) {
        all = record.records("tables").compactMap { BudgetSheet($0, files) }
    }
}

extension RecordEntry {
    /// The tables that a budget record names and whose files are there.
    var budgetSheets: [BudgetSheet] { (summary as? BudgetSheets ?? BudgetSheets(record, files)).all }
}
