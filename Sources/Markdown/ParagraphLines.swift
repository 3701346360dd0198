/// Which lines a paragraph's content comes from.
enum ParagraphLines {
    /// The line of the content's first byte, which is below the block's first line where link definitions
    /// stood there.
    static func first(of node: CMarkNode) -> Int {
        // cmark makes a paragraph without a position of the lines that precede a table's first row.
        guard node.startLine > 0 else { return node.next?.startLine ?? 1 }
        let underline = node.kind == .heading ? 1 : 0
        return max(node.startLine, node.endLine - underline - count(node.content) + 1)
    }

    /// How many lines a content has.
    static func count(_ content: [UInt8]) -> Int {
        let lineEnds = content.count { $0 == UInt8(ascii: "\n") }
        return content.last == UInt8(ascii: "\n") ? lineEnds : lineEnds + 1
    }
}
