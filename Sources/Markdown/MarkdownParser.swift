/// Reads GitHub-flavoured Markdown: tables, strikethrough, bare links, task lists and footnotes.
public enum MarkdownParser {
    /// How many nodes may lie in each other, so that walking the tree recursively is safe.
    public static let maximumDepth = 250

    /// Reads a text. `firstLine` is the number of its first line, so that positions are those of the file
    /// from which it was cut. A byte order mark is skipped and has no column.
    public static func parse(_ text: ArraySlice<UInt8>, firstLine: Int = 1) -> MarkdownDocument {
        let text = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text
        let lines = SourceLines(text, firstLine: firstLine)
        if let refusal = WorkEstimate.refusal(of: lines) { return .refused(refusal, firstLine: firstLine) }
        guard let tree = CMark(text) else {
            let refusal = MarkdownRefusal(kind: .noMemory, line: firstLine, detail: "no memory")
            return .refused(refusal, firstLine: firstLine)
        }
        let flattener = TreeFlattener(tree.root, lines)
        guard flattener.maximumDepth <= maximumDepth else {
            let detail = "more than \(maximumDepth) nodes in each other"
            let refusal = MarkdownRefusal(kind: .tooDeep, line: flattener.deepestLine, detail: detail)
            return .refused(refusal, firstLine: firstLine)
        }
        // A copy without room to grow: documents are many and stay.
        let nodes = flattener.nodes.withUnsafeBufferPointer { Array($0) }
        return MarkdownDocument(
            nodes: nodes, maximumDepth: flattener.maximumDepth, refusal: nil,
            text: flattener.text.compact)
    }
}
