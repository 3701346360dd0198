/// The words by which budgets are found by their forms.
enum BudgetLookups {
    static func words(_ entry: RecordEntry) -> [String] {
        guard let period = entry.budgetPeriod, let year = entry.record.integer("year") else { return [] }
        let forms = Set(entry.record.records("tables").compactMap { $0.integer("form") })
        return forms.sorted().map { form($0, period, year: year) }
    }

    /// A form of a period.
    static func form(_ form: Int, _ period: BudgetPeriod, year: Int) -> String {
        "form \(form) \(period.rawValue) \(year)"
    }
}
