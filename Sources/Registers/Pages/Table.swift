/// A table with a caption.
public struct Table: Sendable {
    /// What it shows, in a sentence.
    public let caption: String
    /// The columns.
    public let columns: [Column]
    /// The rows.
    public let rows: [Row]
    /// Whether the first cell of a row names it.
    public let hasRowHeadings: Bool

    /// A column.
    public struct Column: Sendable {
        /// The heading.
        public let title: String
        /// Whether its values are numbers.
        public let isNumber: Bool

        /// A column.
        public init(_ title: String, isNumber: Bool = false) {
            self.title = title
            self.isNumber = isNumber
        }
    }

    /// A row.
    public struct Row: Sendable {
        /// A cell for each column.
        public let cells: [[Inline]]
        /// Whether it sums others up.
        public let isTotal: Bool

        /// A row.
        public init(_ cells: [[Inline]], isTotal: Bool = false) {
            self.cells = cells
            self.isTotal = isTotal
        }
    }

    /// A table.
    public init(caption: String, columns: [Column], rows: [Row], hasRowHeadings: Bool = true) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.hasRowHeadings = hasRowHeadings
    }
}
