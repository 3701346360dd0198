/// What the site shows of records of public money.
enum BudgetPages {
    /// The page of a record: what it is, its tables, the comparison with the estimate, the year's other records.
    static func page(of entry: RecordEntry, _ book: RegisterBook) -> [Block] {
        let fields = entry.record.fields.filter { $0.key != "tables" }
        let facts = fields.compactMap { field -> Fact? in
            let value = FactList.inlines(of: field.key, in: entry)
            return value.isEmpty ? nil : Fact(field.label, value)
        }
        let ofYear = records(ofYearOf: entry, book)
        return [.facts(facts + FactList.derived(of: entry, book))] + BudgetBlocks.blocks(of: entry)
            + BudgetComparison.all(of: entry, among: ofYear).flatMap(\.blocks)
            + siblings(entry, ofYear)
    }

    /// The public records of the section for the year of one of them, in the order of the list.
    private static func records(ofYearOf entry: RecordEntry, _ book: RegisterBook) -> [RecordEntry] {
        guard let year = entry.record.integer("year") else { return [] }
        let found = book.context.records.entries(
            of: .budget, sharing: BudgetLookups.year(year, in: entry.section))
        return book.register.order?.sorted(found) ?? found
    }

    private static func siblings(_ entry: RecordEntry, _ ofYear: [RecordEntry]) -> [Block] {
        let others = ofYear.filter { $0.path != entry.path }
        guard let year = entry.record.integer("year"), !others.isEmpty else { return [] }
        return [
            .heading("Số liệu khác của năm \(year)"),
            .list(others.map { [.link($0.title, .page($0.path))] }),
        ]
    }

    /// What is there of every year, and what is not.
    static func overview(of book: RegisterBook) -> [Block] {
        let years = Set(book.entries.compactMap { $0.record.integer("year") }).sorted(by: >)
        let periods = BudgetPeriod.allCases.filter { period in
            book.entries.contains { $0.budgetPeriod == period }
        }
        guard !years.isEmpty, !periods.isEmpty else { return [] }
        let rows = years.map { year in
            Table.Row([[.text(String(year))]] + periods.map { cell(year, $0, book) })
        }
        return [
            .table(
                Table(
                    caption: "Đã đăng theo năm và kỳ",
                    columns: [Table.Column("Năm")] + periods.map { Table.Column($0.title) }, rows: rows))
        ]
    }

    private static func cell(_ year: Int, _ period: BudgetPeriod, _ book: RegisterBook) -> [Inline] {
        let found = book.entries.filter { $0.record.integer("year") == year && $0.budgetPeriod == period }
        guard !found.isEmpty else { return [.text("–")] }
        return found.enumerated().flatMap { index, entry -> [Inline] in
            (index == 0 ? [] : [.lineBreak]) + [.link(entry.title, .page(entry.path))]
        }
    }
}
