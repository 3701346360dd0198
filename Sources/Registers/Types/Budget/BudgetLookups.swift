/// The words by which budgets are found by their years and forms.
enum BudgetLookups {
    static func words(_ entry: RecordEntry) -> [String] {
        guard let year = entry.record.integer("year") else { return [] }
        guard let period = entry.budgetPeriod else { return [self.year(year, in: entry.section)] }
        let forms = Set(entry.record.records("tables").compactMap { $0.integer("form") })
        return [self.year(year, in: entry.section)] + forms.sorted().map { form($0, period, year: year) }
    }

    /// A year of a section.
    static func year(_ year: Int, in section: String) -> String { "year \(year) \(section)" }

    /// A form of a period.
    static func form(_ form: Int, _ period: BudgetPeriod, year: Int) -> String {
        "form \(form) \(period.rawValue) \(year)"
    }
}
