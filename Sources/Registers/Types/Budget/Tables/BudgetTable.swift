/// A table of public money.
struct BudgetTable: Sendable {
    /// Its columns, in the order of the file.
    let columns: [Column]
    /// The position of the marks in ``columns``; nil where the file has none.
    let markColumn: Int?
    /// The position of the names of the rows.
    let nameColumn: Int
    /// Its rows.
    let rows: [Row]

    /// A column.
    struct Column: Sendable {
        /// Its name.
        let title: String
        /// What stands in it.
        let kind: Kind
        /// Whether numbers below nought belong there.
        let isDifference: Bool
    }

    /// What stands in a column.
    enum Kind: Sendable {
        case text
        /// Sums of money, which add up.
        case amount
        /// Shares and comparisons, which do not.
        case ratio
    }

    /// A row.
    struct Row: Sendable {
        /// As spreadsheets count.
        let number: Int
        /// The cells, one for each column.
        let cells: [String]
        /// The numbers, one for each column; nil in columns of text, and where a cell is empty or no number.
        let amounts: [ExactDecimal?]
        /// Its mark.
        let mark: RowMark?
        /// What it is about.
        let name: String
        /// What it does among the others.
        let role: Role
    }

    /// What a row does among the others.
    enum Role: Sendable {
        /// A part, perhaps with parts of its own.
        case part
        /// A sum of parts.
        case total
        /// A part that is mentioned and not added, or a remark.
        case aside
    }

    /// The positions of the columns that add up.
    var amountColumns: [Int] { columns.indices.filter { columns[$0].kind == .amount } }

    /// For every row, the positions of the rows that make it up; empty where there are none.
    let parts: [[Int]]
    /// The positions of the rows that are parts of no other.
    let outermost: [Int]

    init(columns: [Column], markColumn: Int?, nameColumn: Int, rows: [Row]) {
        self.columns = columns
        self.markColumn = markColumn
        self.nameColumn = nameColumn
        self.rows = rows
        (parts, outermost) = RowTree.build(rows)
    }
}
