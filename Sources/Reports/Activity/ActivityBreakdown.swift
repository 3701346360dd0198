/// Figures of one kind for each section, member, unit, genre or contributor.
public struct ActivityBreakdown: Sendable {
    /// The name in data: `section`.
    public let key: String
    /// What it shows, in words.
    public let title: String
    /// What its rows are called.
    public let label: String
    /// The headings of the figures of a row.
    public let columns: [String]
    /// The rows.
    public let rows: [Row]
    /// What must be known to read it; empty for nothing.
    public let note: String

    /// A row.
    public struct Row: Sendable {
        /// Of whom or what.
        public let label: String
        /// A figure for each column.
        public let figures: [ActivityFigure]
    }
}
