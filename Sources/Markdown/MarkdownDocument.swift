/// A Markdown document as a flat array of nodes in preorder; the first is the root.
public struct MarkdownDocument: Sendable {
    /// The nodes, a parent before its children.
    public let nodes: [MarkdownNode]

    /// How many nodes lie in each other at most, the root counted as 1.
    public let maximumDepth: Int

    /// Why the text was not read; the document then is empty.
    public let refusal: MarkdownRefusal?

    let text: DocumentText

    /// The text of a text, code, code block or HTML node; the label of a footnote definition or reference.
    public func literal(_ node: MarkdownNode) -> ArraySlice<UInt8> {
        return text[node.literal]
    }

    /// The destination of a link or image, after escapes and entities.
    public func url(_ node: MarkdownNode) -> ArraySlice<UInt8> {
        return text[node.url]
    }

    /// The title of a link or image, the info string of a code block.
    public func title(_ node: MarkdownNode) -> ArraySlice<UInt8> {
        return text[node.title]
    }

    /// The indices of a node's children, in order.
    public func children(of index: Int) -> some Sequence<Int> {
        return ChildIndices(document: self, parent: index)
    }

    /// The text under a node as a reader sees it: text, code and the words in place of images; every break
    /// in a line and between blocks is one space; no HTML and no footnote signs.
    public func plainText(of index: Int) -> String {
        var text: [UInt8] = []
        for node in nodes[index..<Int(nodes[index].subtreeEnd)] {
            switch node.kind {
            case .text, .code, .codeBlock: text.append(contentsOf: literal(node))
            case .softBreak, .lineBreak, .paragraph, .heading, .tableCell, .htmlBlock:
                if let last = text.last, last != UInt8(ascii: " ") { text.append(UInt8(ascii: " ")) }
            default: break
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// A document without content, with the reason.
    static func refused(_ refusal: MarkdownRefusal, firstLine: Int) -> MarkdownDocument {
        var root = MarkdownNode(kind: .document, line: Int32(clamping: firstLine), column: 1)
        root.subtreeEnd = 1
        return MarkdownDocument(nodes: [root], maximumDepth: 1, refusal: refusal, text: DocumentText([]))
    }
}
