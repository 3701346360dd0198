/// Rows of cells in columns, for a terminal.
struct TextTable {
    private let rows: [[String]]
    private let indent: Int

    init(_ rows: [[String]], indent: Int = 0) {
        self.rows = rows
        self.indent = indent
    }

    /// The rows, cells two spaces apart; the last one of a row is not padded.
    var text: String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.compactMap { $0.indices.contains(column) ? $0[column].count : nil }.max() ?? 0
        }
        return rows.map { row in
            var line = String(repeating: " ", count: indent)
            for (column, cell) in row.enumerated() {
                let isLast = column == row.count - 1
                line += cell + (isLast ? "" : String(repeating: " ", count: widths[column] - cell.count + 2))
            }
            return line + "\n"
        }.joined()
    }
}
