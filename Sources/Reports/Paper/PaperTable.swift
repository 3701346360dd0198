/// A table of a paper.
public struct PaperTable: Sendable {
    /// The columns.
    public let columns: [Column]
    /// The rows.
    public let rows: [Row]

    /// A table.
    public init(_ columns: [Column], _ rows: [Row]) {
        self.columns = columns
        self.rows = rows
    }

    /// A column.
    public struct Column: Sendable {
        /// Its heading.
        public let title: String
        /// Its share of the width, compared with the other columns.
        public let width: Int
        /// Whether it holds numbers, which stand at the right.
        public let isNumeric: Bool

        /// A column.
        public init(_ title: String, width: Int, isNumeric: Bool = false) {
            self.title = title
            self.width = width
            self.isNumeric = isNumeric
        }
    }

    /// A row.
    public struct Row: Sendable {
        /// A text for each column, or for each span of them.
        public let cells: [Cell]
        /// Whether it is set in bold, as sums and headings of groups are.
        public let isStrong: Bool

        /// A row with a text for each column.
        public init(_ texts: [String], isStrong: Bool = false) {
            cells = texts.map { Cell($0) }
            self.isStrong = isStrong
        }

        /// A row in which cells may span columns.
        public init(cells: [Cell], isStrong: Bool) {
            self.cells = cells
            self.isStrong = isStrong
        }
    }

    /// A cell.
    public struct Cell: Sendable {
        /// Its text.
        public let text: String
        /// How many columns it covers.
        public let span: Int

        /// A cell.
        public init(_ text: String, span: Int = 1) {
            self.text = text
            self.span = span
        }
    }
}

extension PaperTable.Row {
    /// The cells with the column at which each begins.
    var placed: [(column: Int, cell: PaperTable.Cell)] {
        var column = 0
        return cells.map { cell in
            defer { column += cell.span }
            return (column, cell)
        }
    }
}
