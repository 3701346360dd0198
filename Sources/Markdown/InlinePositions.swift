import Glibc

/// Finds where the inlines of one block stand, while they are visited in order.
///
/// cmark's columns of inlines are made of the index of a byte in the block's content, less that of the line
/// it believes to be in, plus the column of the block. Taken back apart they lead to the right byte but for
/// these quirks, which this type knows:
///
/// * line ends inside a link's destination, title or label, and those behind a backslash, are not counted, so
///   that what follows them seems to stand on the line before;
/// * a link has the line of its end and the column of its beginning;
/// * `<https://…>` has the index in the whole content for a column, `www.…` is one short, `https://…` and
///   addresses have none;
/// * a code span stands behind its signs, breaks stand nowhere.
struct InlinePositions {
    private let source: InlineSource
    private let block: CMarkNode

    /// How many line ends cmark has counted.
    private var countedLines = 0
    /// The first byte of the line that cmark believes to be in.
    private var lineStart = 0
    /// The first byte that can belong to the next node.
    private var next = 0
    /// How many links without brackets enclose the next node.
    private var bareDepth = 0

    init(source: InlineSource, block: CMarkNode) {
        self.source = source
        self.block = block
    }

    /// The place of a node in the source, which must be asked once for each, in preorder; its children's
    /// come before `leave`.
    mutating func enter(_ node: CMarkNode, _ kind: MarkdownNode.Kind) -> Int {
        let place: Int
        switch kind {
        case .text: place = enterText(node)
        case .code: place = enterCode(node)
        case .htmlInline: place = enterHTML(node)
        case .softBreak, .lineBreak: place = enterBreak(kind)
        case .link, .image:
            place = enterLink(node, sign: kind == .image ? UInt8(ascii: "!") : UInt8(ascii: "["))
        case .footnoteReference: place = enterFootnote(node)
        default: place = enterEmphasis(node)
        }
        return source.sourceIndex(of: place)
    }

    /// Ends a node that has children.
    mutating func leave(_ node: CMarkNode, _ kind: MarkdownNode.Kind) {
        guard kind == .link || kind == .image else { return }
        if bareDepth > 0 {
            bareDepth -= 1
            if byte(next) == UInt8(ascii: ">") { advance(to: next + 1) }
        } else {
            advance(to: lineStart + node.endColumn - source.columnOffset)
        }
    }

    /// The byte that a column of cmark's means, on the line that it believes to be in.
    private func index(ofColumn column: Int) -> Int {
        return lineStart + column - 1 - source.columnOffset
    }

    private func byte(_ index: Int) -> UInt8? {
        return index >= 0 && index < source.content.count ? source.content[index] : nil
    }

    private func holds(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index >= 0, index + text.count <= source.content.count else { return false }
        guard let start = text.baseAddress else { return true }
        return source.content.baseAddress.map { memcmp($0 + index, start, text.count) == 0 } ?? false
    }

    private mutating func advance(to index: Int) {
        next = min(max(next, index), source.content.count)
    }

    /// Counts line ends that no node stands for.
    private mutating func countLines(until node: CMarkNode) {
        while countedLines < node.startLine - block.startLine, passLineEnd() {}
    }

    /// Goes to the next line; no when there is none.
    private mutating func passLineEnd() -> Bool {
        guard let start = source.nextLineStart(from: next) else { return false }
        countedLines += 1
        lineStart = start
        next = start
        return true
    }
}

// MARK: - Leaves

extension InlinePositions {
    private mutating func enterText(_ node: CMarkNode) -> Int {
        let text = node.literal
        var place = next
        if bareDepth == 0, node.startLine > 0, node.startColumn > 0 {
            countLines(until: node)
            let index = index(ofColumn: node.startColumn)
            if index >= next, index <= source.content.count { place = index }
            // Backticks that open nothing stand before their column.
            if !holds(text, at: place), holds(text, at: next) { place = next }
        }
        // An escape or entity in the text makes it longer in the source; then what follows is looked for.
        advance(to: holds(text, at: place) ? place + text.count : place)
        return place
    }

    private mutating func enterCode(_ node: CMarkNode) -> Int {
        countLines(until: node)
        var place = min(max(next, index(ofColumn: node.startColumn)), source.content.count)
        while place > next, byte(place - 1) == UInt8(ascii: "`") { place -= 1 }
        advance(to: place)
        let lineEnds = max(0, node.endLine - node.startLine)
        for _ in 0..<lineEnds where !passLineEnd() { break }
        // On a later line the last column is the number of the line's bytes, without the block's column.
        advance(to: lineEnds > 0 ? lineStart + node.endColumn : index(ofColumn: node.endColumn) + 1)
        while byte(next) == UInt8(ascii: "`") { advance(to: next + 1) }
        return place
    }

    private mutating func enterHTML(_ node: CMarkNode) -> Int {
        countLines(until: node)
        let index = index(ofColumn: node.startColumn)
        let place = byte(index) == UInt8(ascii: "<") ? index : next
        advance(to: place)
        let lineEnds = node.literal.count { $0 == UInt8(ascii: "\n") }
        if lineEnds == 0 { advance(to: place + node.literal.count) }
        for _ in 0..<lineEnds where !passLineEnd() { break }
        return place
    }

    private mutating func enterBreak(_ kind: MarkdownNode.Kind) -> Int {
        let place = next
        let start = source.nextLineStart(from: next) ?? source.content.count
        if kind == .lineBreak, byte(start - 2) == UInt8(ascii: "\\") {
            advance(to: start)
        } else {
            _ = passLineEnd()
        }
        while byte(next).map(Bytes.isBlank) == true { advance(to: next + 1) }
        return place
    }

    private mutating func enterFootnote(_ node: CMarkNode) -> Int {
        let index = index(ofColumn: node.startColumn)
        let place = byte(index) == UInt8(ascii: "[") && index >= next ? index : next
        advance(to: place)
        countLines(until: node)
        if let end = source.content[next...].firstIndex(of: UInt8(ascii: "]")) { advance(to: end + 1) }
        return place
    }
}

// MARK: - Spans

extension InlinePositions {
    private mutating func enterEmphasis(_ node: CMarkNode) -> Int {
        let index = index(ofColumn: node.startColumn)
        let isSign = byte(index).map { "*_~".utf8.contains($0) } ?? false
        let place = isSign && index >= next ? index : next
        advance(to: place + 1)
        return place
    }

    private mutating func enterLink(_ node: CMarkNode, sign: UInt8) -> Int {
        let index = index(ofColumn: node.startColumn)
        if node.startColumn > 0, index >= next, byte(index) == sign, !isAngled(node) {
            advance(to: index + (sign == UInt8(ascii: "!") ? 2 : 1))
            return index
        }
        return enterBareLink(node)
    }

    /// Whether a link is `<…>`, whose columns are indices in the whole content.
    private func isAngled(_ node: CMarkNode) -> Bool {
        let start = node.startColumn - 1
        guard start >= next, byte(start) == UInt8(ascii: "<"), byte(node.endColumn - 1) == UInt8(ascii: ">")
        else {
            return false
        }
        // Another link can have such columns by chance. An entity may stand further behind in the address.
        guard let text = node.firstChild?.literal else { return false }
        return holds(UnsafeBufferPointer(rebasing: text.prefix(4)), at: start + 1)
    }

    private mutating func enterBareLink(_ node: CMarkNode) -> Int {
        bareDepth += 1
        if isAngled(node) {
            let place = node.startColumn - 1
            advance(to: place + 1)
            return place
        }
        guard let text = node.firstChild?.literal else { return next }
        next = firstIndex(of: text, from: next) ?? next
        return next
    }

    private func firstIndex(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let first = text.first else { return nil }
        var start = start
        while let index = source.content[start...].firstIndex(of: first) {
            if holds(text, at: index) { return index }
            start = index + 1
        }
        return nil
    }
}
