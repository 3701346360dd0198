/// The HTML of a table in parts: a register's rows stand on many pages and are rendered once.
struct TableParts: Sendable {
    /// What stands before the rows.
    let start: [UInt8]
    /// The rows.
    let rows: [[UInt8]]
    /// What stands behind them.
    let end: [UInt8]

    /// The table with some of its rows, by their positions.
    func table(_ positions: some Sequence<Int>) -> [UInt8] {
        var html = start
        for position in positions { html += rows[position] }
        return html + end
    }
}
