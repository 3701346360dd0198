/// Reads GitHub-flavoured Markdown: tables, strikethrough, bare links, task lists and footnotes.
public enum MarkdownParser {
    /// Reads a text. `firstLine` is the number of its first line, so that positions are those of the file
    /// from which it was cut. A byte order mark is skipped and has no column.
    public static func parse(_ text: ArraySlice<UInt8>, firstLine: Int = 1) -> MarkdownDocument {
        let text = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text
        let lines = SourceLines(text, firstLine: firstLine)
        guard let tree = CMark(text) else {
            let refusal = MarkdownRefusal(kind: .noMemory, line: firstLine, detail: "no memory")
            return .refused(refusal, firstLine: firstLine)
        }
        let flattener = TreeFlattener(tree.root, lines)
        return MarkdownDocument(
            nodes: flattener.nodes, maximumDepth: flattener.maximumDepth, refusal: nil,
            storage: flattener.storage)
    }
}
