/// A Markdown document as a flat array of nodes in preorder; the first is the root.
public struct MarkdownDocument: Sendable {
    /// The nodes, a parent before its children.
    public let nodes: [MarkdownNode]

    /// How many nodes lie in each other at most, the root counted as 1.
    public let maximumDepth: Int

    let storage: [UInt8]

    /// The text of a text, code, code block or HTML node; the label of a footnote definition or reference.
    public func literal(_ node: MarkdownNode) -> ArraySlice<UInt8> {
        return bytes(node.literal)
    }

    /// The destination of a link or image, after escapes and entities.
    public func url(_ node: MarkdownNode) -> ArraySlice<UInt8> {
        return bytes(node.url)
    }

    /// The title of a link or image, the info string of a code block.
    public func title(_ node: MarkdownNode) -> ArraySlice<UInt8> {
        return bytes(node.title)
    }

    /// The indices of a node's children, in order.
    public func children(of index: Int) -> some Sequence<Int> {
        return sequence(first: index + 1) { Int(nodes[$0].subtreeEnd) }
            .prefix { $0 < Int(nodes[index].subtreeEnd) }
    }

    /// The text under a node as a reader sees it: text, code and the words in place of images, every break
    /// within them one space; no HTML.
    public func plainText(of index: Int) -> String {
        return ""
    }

    private func bytes(_ range: ByteRange) -> ArraySlice<UInt8> {
        return storage[Int(range.start)..<Int(range.end)]
    }
}
