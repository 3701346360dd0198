/// The places of a table's rows and cells, while they are visited in order.
struct TablePositions {
    private var alignments: [MarkdownNode.Alignment] = []
    private var headerLine = 1
    /// Where the first row begins when cmark knows it.
    private var headerStart: Int?
    private var leadingBytes = 0
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
        leadingBytes = 0
        // Lines before the first row became a paragraph, but the table still begins where they do.
        if let paragraph = node.previous, paragraph.kind == .paragraph, paragraph.startLine == 0 {
            headerStart = nil
            skip(paragraph.content, lines)
        }
        return headerRow(lines).start
    }

    /// Goes to the line below a paragraph. cmark counts the columns of a first cell without `|` from the last
    /// `|` before it, wherever that stands.
    private mutating func skip(_ paragraph: UnsafeBufferPointer<UInt8>, _ lines: SourceLines) {
        headerLine += ParagraphLines.count(paragraph)
        let lastLine = lines.bytes[lines.range(ofLine: headerLine - 1)]
        let blanks = lastLine.reversed().prefix(while: Bytes.isBlank).count
        leadingBytes = paragraph.reversed().prefix { $0 != UInt8(ascii: "|") }.count + blanks + 1
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
            return TableRowSource(
                TableRowSource.skippingPrefix(lines.bytes[range]), leadingBytes: leadingBytes)
        }
        return TableRowSource(lines.bytes[headerStart..<range.upperBound])
    }
}
