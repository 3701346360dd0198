import VietnameseText

/// What was planned beside what was taken in and spent, out of two records of one year.
struct BudgetComparison {
    /// The record with the plan.
    let estimate: RecordEntry
    /// The name of the table with the execution.
    let title: String
    /// The unit of both numbers.
    let unit: BudgetUnit
    /// The rows that both tables have.
    let rows: [Row]

    /// A row of both tables.
    struct Row: Equatable {
        let name: String
        let estimate: ExactDecimal
        let execution: ExactDecimal
    }

    /// The comparisons that a record of execution allows: each of its tables with that of the year's estimates that
    /// has most of its rows, at least two of them and half of the shorter table's.
    static func all(of entry: RecordEntry, among entries: [RecordEntry]) -> [BudgetComparison] {
        guard entry.budgetPeriod?.isExecution == true, let year = entry.record.integer("year") else {
            return []
        }
        let plans = entries.filter {
            $0.budgetPeriod == .estimate && $0.record.integer("year") == year && $0.section == entry.section
        }
        let sheets = plans.flatMap { plan in plan.budgetSheets.map { (plan, $0) } }
        return entry.budgetSheets.compactMap { sheet in
            sheets.compactMap { BudgetComparison(sheet, $0.0, $0.1) }
                .enumerated().max {
                    ($0.element.rows.count, -$0.offset) < ($1.element.rows.count, -$1.offset)
                }?
                .element
        }
    }

    private init?(_ sheet: BudgetSheet, _ plan: RecordEntry, _ planned: BudgetSheet) {
        guard let table = sheet.table, let other = planned.table, let unit = sheet.unit,
            let otherUnit = planned.unit, !Self.hasEstimate(table)
        else { return nil }
        let executions = Self.amounts(table, Self.executionColumn(table))
        let estimates = Dictionary(
            Self.amounts(other, other.amountColumns.first).map { ($0.key, $0.amount) },
            uniquingKeysWith: { first, _ in first })
        let isSame = unit == otherUnit
        rows = executions.compactMap { execution in
            estimates[execution.key].map {
                Row(
                    name: execution.name, estimate: isSame ? $0 : otherUnit.dong($0),
                    execution: isSame ? execution.amount : unit.dong(execution.amount))
            }
        }
        guard rows.count > 1, rows.count * 2 >= min(executions.count, estimates.count) else { return nil }
        estimate = plan
        title = sheet.title
        self.unit = isSame ? unit : .dong
    }

    /// A table that shows both itself needs no second one.
    private static func hasEstimate(_ table: BudgetTable) -> Bool {
        table.columns.contains { $0.kind == .amount && VietnameseFolding.fold($0.title).contains("du toan") }
    }

    private static func executionColumn(_ table: BudgetTable) -> Int? {
        table.amountColumns.first { column in
            let folded = VietnameseFolding.fold(table.columns[column].title)
            return ["thuc hien", "quyet toan"].contains(where: folded.contains)
        } ?? table.amountColumns.first
    }

    private static func amounts(
        _ table: BudgetTable, _ column: Int?
    ) -> [(key: String, name: String, amount: ExactDecimal)] {
        guard let column else { return [] }
        return table.rows.compactMap { row in
            guard row.role != .aside, let amount = row.amounts[column] else { return nil }
            return (VietnameseFolding.fold(row.name), row.name, amount)
        }
    }
}

extension BudgetComparison {
    /// As blocks of a page.
    var blocks: [Block] {
        [
            .heading("So với dự toán: \(title)"),
            .paragraph([.text("Dự toán lấy từ "), .link(estimate.title, .page(estimate.path)), .text(".")]),
            .table(table), .chart(chart),
        ]
    }

    private var table: Table {
        Table(
            caption: "\(title): dự toán và thực hiện (đơn vị: \(unit.title))",
            columns: [Table.Column("Nội dung")]
                + ["Dự toán", "Thực hiện", "Chênh lệch", "Đạt"].map { Table.Column($0, isNumber: true) },
            rows: rows.map { row in
                let share = row.execution.percent(of: row.estimate).map { "\($0.vietnamese) %" } ?? ""
                let numbers = [row.estimate, row.execution, row.execution - row.estimate].map(\.vietnamese)
                return Table.Row(([row.name] + numbers + [share]).map { [.text($0)] })
            })
    }

    private var chart: BarChart {
        BarChart(
            title: "\(title): dự toán và thực hiện", series: ["Dự toán", "Thực hiện"],
            groups: rows.prefix(10).map { BarChart.Group($0.name, [$0.estimate, $0.execution]) },
            unit: unit.title)
    }
}
