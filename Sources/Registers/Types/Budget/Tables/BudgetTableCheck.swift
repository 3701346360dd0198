import VietnameseText

/// What a table that can be read says wrongly.
enum BudgetTableCheck {
    /// Sums that are not those of their parts, numbers below nought, a unit that a heading contradicts.
    static func faults(of table: BudgetTable, unit: BudgetUnit?, title: String) -> [TableFault] {
        sums(of: table) + negatives(in: table)
            + (unit.map { self.unit($0, title, table.columns.map(\.title)) } ?? [])
    }

    private static func sums(of table: BudgetTable) -> [TableFault] {
        table.rows.indices.flatMap { index -> [TableFault] in
            let parts = table.parts[index]
            guard !parts.isEmpty else { return [] }
            return table.amountColumns.compactMap { column in
                let amounts = parts.compactMap { table.rows[$0].amounts[column] }
                guard let stated = table.rows[index].amounts[column], !amounts.isEmpty else { return nil }
                let sum = amounts.reduce(.zero, +)
                return sum == stated ? nil : mismatch(table, index, column, stated, sum)
            }
        }
    }

    private static func mismatch(
        _ table: BudgetTable, _ row: Int, _ column: Int, _ stated: ExactDecimal, _ sum: ExactDecimal
    ) -> TableFault {
        let parts = table.parts[row]
        let numbers = parts.prefix(6).map { String(table.rows[$0].number) }.joined(separator: ", ")
        let list = parts.count > 6 ? "\(numbers) …" : numbers
        return TableFault(
            kind: .sum,
            message:
                "\(place(table, row, column)): ghi \(stated.vietnamese) mà các phần (hàng \(list)) cộng lại là \(sum.vietnamese), lệch \((stated - sum).vietnamese).",
            help:
                "Sửa số sai; phần chỉ kể ra chứ không cộng thì ghi “-” ở cột STT; do làm tròn thì nói rõ trong bài."
        )
    }

    private static func negatives(in table: BudgetTable) -> [TableFault] {
        table.rows.indices.flatMap { index -> [TableFault] in
            let row = table.rows[index]
            guard !BudgetTableReader.isDifference(VietnameseFolding.fold(row.name)) else { return [] }
            return table.columns.indices.compactMap { column in
                guard let amount = row.amounts[column], amount.isNegative, !table.columns[column].isDifference
                else { return nil }
                return TableFault(
                    kind: .negative,
                    message: "\(place(table, index, column)): số âm \(amount.vietnamese).",
                    help: "Bỏ dấu trừ nếu gõ nhầm; nếu đúng là số âm thì giải thích trong bài.")
            }
        }
    }

    private static func unit(_ unit: BudgetUnit, _ title: String, _ headings: [String]) -> [TableFault] {
        ([title] + headings).compactMap { heading in
            guard let named = BudgetUnit.named(in: heading), named != unit else { return nil }
            return TableFault(
                kind: .unit,
                message: "“\(heading)” nói \(named.title), còn `unit` là \(unit.title).",
                help: "Xem lại đơn vị tính trên biểu gốc rồi sửa cho khớp: sai đơn vị là sai nghìn lần.")
        }
    }

    private static func place(_ table: BudgetTable, _ row: Int, _ column: Int) -> String {
        "Hàng \(table.rows[row].number) (“\(table.rows[row].name)”), cột \(column + 1) (“\(table.columns[column].title)”)"
    }
}
