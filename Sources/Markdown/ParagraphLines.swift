/// Which lines a paragraph's content comes from.
enum ParagraphLines {
    /// The line of the content's first byte, which is below the block's first line where link definitions
    /// stood there.
    static func first(
        of node: CMarkNode, _ content: UnsafeBufferPointer<UInt8>, _ lines: SourceLines
    ) -> Int {
        // cmark makes a paragraph without a position of the lines that precede a table's first row.
        guard node.startLine > 0 else { return node.next?.startLine ?? 1 }
        if node.kind == .heading { return firstOfHeading(node, content, lines) }
        return max(node.startLine, node.endLine - count(content) + 1)
    }

    /// How many lines a content has.
    static func count(_ content: UnsafeBufferPointer<UInt8>) -> Int {
        var lineEnds = 0
        var index = 0
        while let lineEnd = Bytes.offset(of: UInt8(ascii: "\n"), in: content, from: index) {
            lineEnds += 1
            index = lineEnd + 1
        }
        return content.last == UInt8(ascii: "\n") ? lineEnds : lineEnds + 1
    }

    /// cmark sometimes lets a heading with a line under it end one line too far, so its text is looked for.
    private static func firstOfHeading(
        _ node: CMarkNode, _ content: UnsafeBufferPointer<UInt8>, _ lines: SourceLines
    ) -> Int {
        let text = content.prefix { $0 != UInt8(ascii: "\n") }
        let candidates = node.startLine...max(node.startLine, node.endLine)
        return candidates.first { line in
            lines.bytes[lines.range(ofLine: line)].reversed().starts(with: text.reversed())
        } ?? node.startLine
    }
}
