/// A table of public money as blocks of a page.
enum BudgetBlocks {
    private static let mostGroups = 10
    private static let mostSeries = 3

    /// Tables and charts of a record, each under its name.
    static func blocks(of entry: RecordEntry) -> [Block] {
        entry.budgetSheets.flatMap { sheet -> [Block] in
            guard let table = sheet.table else { return [] }
            let form = sheet.form.map { "Biểu \($0)/CK TC-NSNN. " } ?? ""
            let unit = sheet.unit.map { " (đơn vị: \($0.title))" } ?? ""
            let download: [Inline] = [.link("Tải biểu này (CSV)", .page(entry.path + sheet.file))]
            return [.heading(sheet.title), .table(view(of: table, caption: form + sheet.title + unit))]
                + (chart(of: table, sheet).map { [Block.chart($0)] } ?? []) + [.paragraph(download)]
        }
    }

    /// The table for people: the mark stands before the name, numbers at the right.
    static func view(of table: BudgetTable, caption: String) -> Table {
        let shown = table.columns.indices.filter { $0 != table.markColumn }
        return Table(
            caption: caption,
            columns: shown.map {
                Table.Column(table.columns[$0].title, isNumber: table.columns[$0].kind != .text)
            },
            rows: table.rows.map { row in
                Table.Row(shown.map { cell(of: row, $0, in: table) }, isTotal: row.role == .total)
            })
    }

    private static func cell(of row: BudgetTable.Row, _ column: Int, in table: BudgetTable) -> [Inline] {
        if column == table.nameColumn {
            let mark = table.markColumn.map { row.cells[$0] } ?? ""
            return [.text(mark.isEmpty ? row.name : "\(mark). \(row.name)".replacing("-. ", with: "– "))]
        }
        guard let amount = row.amounts[column] else {
            return row.cells[column].isEmpty ? [] : [.text(row.cells[column])]
        }
        return [.text(table.columns[column].kind == .ratio ? "\(amount.vietnamese) %" : amount.vietnamese)]
    }

    /// The greatest of the outermost rows as bars; nil where there is nothing to compare.
    static func chart(of table: BudgetTable, _ sheet: BudgetSheet) -> BarChart? {
        let columns = Array(table.amountColumns.prefix(mostSeries))
        let rows = greatest(of: compared(table), columns, table)
        guard rows.count > 1, !columns.isEmpty else { return nil }
        return BarChart(
            title: sheet.title, series: columns.map { table.columns[$0].title },
            groups: rows.map { row in
                BarChart.Group(table.rows[row].name, columns.map { table.rows[row].amounts[$0] })
            },
            unit: sheet.unit?.title ?? "")
    }

    /// Where one row holds all others, its parts are what is worth comparing.
    private static func compared(_ table: BudgetTable) -> [Int] {
        var rows = table.outermost
        while rows.count == 1, !table.parts[rows[0]].isEmpty { rows = table.parts[rows[0]] }
        return rows
    }

    private static func greatest(of rows: [Int], _ columns: [Int], _ table: BudgetTable) -> [Int] {
        let sized = rows.compactMap { row -> (row: Int, size: ExactDecimal)? in
            columns.compactMap { table.rows[row].amounts[$0] }.max().map { (row, $0) }
        }
        return sized.sorted { $0.size == $1.size ? $0.row < $1.row : $0.size > $1.size }.prefix(mostGroups)
            .map(\.row).sorted()
    }
}
