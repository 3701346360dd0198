/// Turns cmark's tree into the document's array. It keeps its own stack, so that no text can exhaust the
/// thread's.
struct TreeFlattener {
    /// A node whose children are being visited.
    private struct Frame {
        let node: CMarkNode
        let kind: MarkdownNode.Kind
        let index: Int
        var nextNumber: Int32
    }

    /// How many bytes of the source make a node in a text of the usual kind.
    private static let usualBytesOfNode = 32

    private let lines: SourceLines
    private var frames: [Frame] = []
    private var positions: InlinePositions?
    private var table = TablePositions()
    private var footnoteCount: Int32 = 0
    private var textParent = -1

    private(set) var nodes: [MarkdownNode] = []
    private(set) var text: DocumentText
    private(set) var maximumDepth = 0
    private(set) var deepestLine = 0

    /// Visits all nodes under a root.
    init(_ root: CMarkNode, _ lines: SourceLines) {
        self.lines = lines
        text = DocumentText(lines.bytes)
        nodes.reserveCapacity(lines.bytes.count / Self.usualBytesOfNode)
        var current: CMarkNode? = root
        while let node = current {
            if enter(node), let child = node.firstChild {
                current = child
                continue
            }
            current = leave(node)
        }
    }

    /// Adds a node; no when its children are of no interest.
    private mutating func enter(_ node: CMarkNode) -> Bool {
        guard let kind = node.kind else { return false }
        let place = place(of: node, kind)
        if frames.count >= maximumDepth {
            maximumDepth = frames.count + 1
            deepestLine = Int(lines.position(of: place).line)
        }
        if kind == .text {
            addText(node.literal, at: place)
            return false
        }
        var value = makeNode(kind, at: place)
        fill(&value, from: node)
        nodes.append(value)
        guard node.firstChild != nil else {
            nodes[nodes.count - 1].subtreeEnd = Int32(clamping: nodes.count)
            return false
        }
        frames.append(Frame(node: node, kind: kind, index: nodes.count - 1, nextNumber: value.number))
        return true
    }

    /// Ends nodes until one has a successor.
    private mutating func leave(_ node: CMarkNode) -> CMarkNode? {
        var node = node
        while true {
            if let next = node.next, !frames.isEmpty { return next }
            guard let frame = frames.popLast() else { return nil }
            nodes[frame.index].subtreeEnd = Int32(clamping: nodes.count)
            positions?.leave(frame.node, frame.kind)
            node = frame.node
        }
    }

    private func makeNode(_ kind: MarkdownNode.Kind, at place: Int) -> MarkdownNode {
        let position = lines.position(of: place)
        return MarkdownNode(kind: kind, line: position.line, column: position.column)
    }

    /// Joins a text to the one before it where both have the same parent.
    private mutating func addText(_ words: UnsafeBufferPointer<UInt8>, at place: Int) {
        guard !words.isEmpty else { return }
        let parent = frames.last?.index ?? 0
        if nodes.last?.kind == .text, textParent == parent {
            nodes[nodes.count - 1].literal = text.extend(nodes[nodes.count - 1].literal, words)
            return
        }
        textParent = parent
        var value = makeNode(.text, at: place)
        value.literal = text.add(words, at: place)
        nodes.append(value)
        nodes[nodes.count - 1].subtreeEnd = Int32(clamping: nodes.count)
    }
}

// MARK: - Values

extension TreeFlattener {
    private mutating func fill(_ value: inout MarkdownNode, from node: CMarkNode) {
        switch value.kind {
        case .heading: value.level = UInt8(clamping: node.headingLevel)
        case .bulletList, .orderedList:
            value.isTight = node.isTight
            value.number = Int32(clamping: node.listStart)
        case .item, .taskItem: fillItem(&value, from: node)
        case .tableCell: value.alignment = table.alignment
        case .link, .image:
            value.url = text.copy(node.url)
            value.title = text.copy(node.title)
        case .codeBlock:
            value.literal = text.copy(node.literal)
            value.title = text.copy(node.info)
        case .code, .htmlInline, .htmlBlock: value.literal = text.copy(node.literal)
        case .footnoteReference:
            value.literal = text.copy(node.literal)
            value.number = Int32(String(decoding: node.literal, as: UTF8.self)) ?? 0
        case .footnoteDefinition:
            footnoteCount += 1
            value.number = footnoteCount
            value.literal = text.copy(
                FootnoteLabel.label(in: lines.bytes, endingBefore: blockStart(of: node)))
        default: break
        }
    }

    private mutating func fillItem(_ value: inout MarkdownNode, from node: CMarkNode) {
        if let last = frames.indices.last, frames[last].kind == .orderedList {
            value.number = frames[last].nextNumber
            frames[last].nextNumber += 1
        }
        guard value.kind == .taskItem else { return }
        // cmark calls a task done when `[x]` stands anywhere on its line.
        let line = lines.bytes[blockStart(of: node)..<lines.range(ofLine: node.startLine).upperBound]
        guard let bracket = line.firstIndex(of: UInt8(ascii: "[")), bracket + 1 < line.endIndex else {
            return
        }
        value.isChecked = line[bracket + 1] != UInt8(ascii: " ")
    }
}

// MARK: - Places

extension TreeFlattener {
    private mutating func place(of node: CMarkNode, _ kind: MarkdownNode.Kind) -> Int {
        switch kind {
        case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough, .link,
            .image, .footnoteReference:
            return positions?.enter(node, kind) ?? lines.bytes.startIndex
        case .paragraph: return beginParagraph(node)
        case .heading: return beginHeading(node)
        case .table: return table.begin(node, lines)
        case .tableHeader, .tableRow: return table.beginRow(node, isHeader: kind == .tableHeader, lines)
        case .tableCell: return beginCell(node)
        case .footnoteDefinition:
            return FootnoteLabel.start(in: lines.bytes, endingBefore: blockStart(of: node))
        default: return blockStart(of: node)
        }
    }

    /// Where a block stands by cmark's count, which is right for all that are made of whole lines.
    private func blockStart(of node: CMarkNode) -> Int {
        let range = lines.range(ofLine: max(1, node.startLine))
        return min(range.lowerBound + max(0, node.startColumn - 1), range.upperBound)
    }

    private mutating func beginParagraph(_ node: CMarkNode) -> Int {
        let content = node.content
        let source = InlineSource(
            paragraph: content, firstLine: ParagraphLines.first(of: node, content, lines),
            columnOffset: node.startColumn - 1, lines: lines)
        positions = InlinePositions(source: source, block: node)
        return source.sourceIndex(of: 0)
    }

    private mutating func beginHeading(_ node: CMarkNode) -> Int {
        // A heading with `#` is always one line, one with a line under it never.
        guard node.endLine <= node.startLine else { return beginParagraph(node) }
        let start = blockStart(of: node)
        let signs = lines.bytes[start...].prefix { $0 == UInt8(ascii: "#") }.count
        let blanks = lines.bytes[(start + signs)...].prefix(while: Bytes.isBlank).count
        let source = InlineSource(
            heading: node.content, start: start + signs + blanks,
            columnOffset: node.startColumn - 1 + signs + blanks, lines: lines)
        positions = InlinePositions(source: source, block: node)
        return start
    }

    private mutating func beginCell(_ node: CMarkNode) -> Int {
        let cell = table.nextCell()
        let source = InlineSource(
            cell: node.content, start: cell.start, columnOffset: node.startColumn - 1 + cell.leadingSpaces,
            lines: lines)
        positions = InlinePositions(source: source, block: node)
        return cell.start
    }
}
