/// Which rows of a table make up which others.
enum RowTree {
    /// The parts of every row, and the rows that are parts of no row but a total.
    static func build(_ rows: [BudgetTable.Row]) -> (parts: [[Int]], outermost: [Int]) {
        var parts: [[Int]] = rows.map { _ in [] }
        var outermost: [Int] = []
        var open: [(level: Int, index: Int)] = []
        for (index, row) in rows.enumerated() {
            guard row.role == .part else {
                if row.role == .total { open = [] }
                continue
            }
            let level = row.mark?.level ?? 0
            while let last = open.last, last.level >= level { open.removeLast() }
            if let parent = open.last { parts[parent.index].append(index) } else { outermost.append(index) }
            open.append((level, index))
        }
        addTotals(rows, outermost, &parts)
        return (parts, outermost)
    }

    /// A total sums up the outermost rows up to the next total: those below it where the table begins with a total,
    /// those above it elsewhere.
    private static func addTotals(
        _ rows: [BudgetTable.Row], _ outermost: [Int], _ parts: inout [[Int]]
    ) {
        let totals = rows.indices.filter { rows[$0].role == .total }
        guard let first = totals.first else { return }
        let isHead = outermost.first.map { first < $0 } ?? true
        for (number, total) in totals.enumerated() {
            let end = isHead ? (number + 1 < totals.count ? totals[number + 1] : rows.count) : total
            let start = isHead ? total : (number > 0 ? totals[number - 1] : -1)
            parts[total] = outermost.filter { start < $0 && $0 < end }
        }
    }
}
