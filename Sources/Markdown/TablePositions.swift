/// The places of a table's rows and cells, while they are visited in order.
struct TablePositions {
    private var alignments: [MarkdownNode.Alignment] = []
    private var headerLine = 1
    /// Where the first row begins when cmark knows it.
    private var headerStart: Int?
    private var row = TableRowSource([])
    private var cellCount = 0

    /// The alignment of the cell that was asked for last.
    var alignment: MarkdownNode.Alignment {
        return alignments.indices.contains(cellCount - 1) ? alignments[cellCount - 1] : .none
    }

    /// Begins a table and says where it stands.
    mutating func begin(_ node: CMarkNode, _ lines: SourceLines) -> Int {
        alignments = node.alignments
        headerLine = node.startLine
        headerStart = lines.range(ofLine: headerLine).lowerBound + max(0, node.startColumn - 1)
        // Lines before the first row became a paragraph, but the table still begins where they do.
        if let paragraph = node.previous, paragraph.kind == .paragraph, paragraph.startLine == 0 {
            headerLine += ParagraphLines.count(paragraph.content)
            headerStart = nil
        }
        return headerRow(lines).start
    }

    /// Begins a row and says where it stands.
    mutating func beginRow(_ node: CMarkNode, isHeader: Bool, _ lines: SourceLines) -> Int {
        cellCount = 0
        let line = lines.bytes[lines.range(ofLine: node.startLine)]
        row = isHeader ? headerRow(lines) : TableRowSource(TableRowSource.skippingPrefix(line))
        return row.start
    }

    /// The next cell; one that cmark added stands where the row does.
    mutating func nextCell() -> TableRowSource.Cell {
        defer { cellCount += 1 }
        guard row.cells.indices.contains(cellCount) else { return .init(start: row.start, leadingSpaces: 0) }
        return row.cells[cellCount]
    }

    private func headerRow(_ lines: SourceLines) -> TableRowSource {
        let range = lines.range(ofLine: headerLine)
        guard let headerStart, range.contains(headerStart) else {
            return TableRowSource(TableRowSource.skippingPrefix(lines.bytes[range]))
        }
        return TableRowSource(lines.bytes[headerStart..<range.upperBound])
    }
}
