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

extension ActivityBreakdown {
    /// The same with rows of nought for what only the periods have that it is compared with.
    func completed(by earlier: [ActivityBreakdown]) -> ActivityBreakdown {
        var known = Set(rows.flatMap(\.figures).map(\.key))
        let added = earlier.flatMap(\.rows).filter { row in
            row.figures.reduce(false) { known.insert($1.key).inserted || $0 }
        }
        let noughts = added.map { row in
            Row(label: row.label, figures: row.figures.map { ActivityFigure($0.key, $0.title, $0.basis, []) })
        }
        return ActivityBreakdown(
            key: key, title: title, label: label, columns: columns, rows: rows + noughts, note: note)
    }
}
