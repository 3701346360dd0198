import Markdown

/// Reads a text of a test.
func parse(_ text: String) -> MarkdownDocument {
    return MarkdownParser.parse(Array(text.utf8)[...])
}

/// The nodes of some kinds, in the order of the array.
func nodes(_ kinds: MarkdownNode.Kind..., in document: MarkdownDocument) -> [MarkdownNode] {
    return document.nodes.filter { kinds.contains($0.kind) }
}

/// A tree as one line: `kind(child child)`, the text of leaves in quotes.
func outline(_ text: String) -> String {
    let document = parse(text)
    return document.children(of: 0).map { outline(document, $0) }.joined(separator: " ")
}

private func outline(_ document: MarkdownDocument, _ index: Int) -> String {
    let node = document.nodes[index]
    let children = document.children(of: index).map { outline(document, $0) }.joined(separator: " ")
    let literal = String(decoding: document.literal(node), as: UTF8.self)
    switch node.kind {
    case .text: return "'\(literal)'"
    case .softBreak, .lineBreak, .thematicBreak: return "\(node.kind)"
    default: return "\(node.kind)(\(literal.isEmpty ? children : "'\(literal)'" + children))"
    }
}

/// A text with `¦` before each place that a test expects.
struct MarkedText {
    let text: String
    let places: [String]

    init(_ marked: String) {
        var text = ""
        var places: [String] = []
        var line = 1
        var column = 1
        for scalar in marked.unicodeScalars {
            if scalar == "¦" {
                places.append("\(line):\(column)")
                continue
            }
            text.unicodeScalars.append(scalar)
            column += String(scalar).utf8.count
            if scalar == "\n" {
                line += 1
                column = 1
            }
        }
        self.text = text
        self.places = places
    }

    /// The places of all nodes of some kinds, as `line:column`.
    func found(_ kinds: MarkdownNode.Kind...) -> [String] {
        return parse(text).nodes.filter { kinds.contains($0.kind) }.map { "\($0.line):\($0.column)" }
    }
}
