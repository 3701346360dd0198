import Content
import Markdown
import Serialization

/// Turns the Markdown of an article into HTML that needs nothing else: no inline style, no raw HTML of the author.
///
/// The tree is walked with a stack of its own, so that no nesting can exhaust the program's.
struct HTMLRenderer {
    private let document: MarkdownDocument
    private let links: LinkResolver
    private var anchors: ArraySlice<Outline.Anchor>
    private var html: [UInt8] = []
    private var footnotes = FootnoteNumbers()
    private var tableNumber = 0

    /// The HTML of an article's text.
    static func render(_ article: Article, links: LinkResolver) -> String {
        var renderer = HTMLRenderer(
            document: article.document, links: links, anchors: article.outline.anchors[...])
        renderer.html.reserveCapacity(article.body.count * 5 / 4)
        renderer.walk()
        return String(decoding: renderer.html, as: UTF8.self)
    }

    private mutating func walk() {
        let nodes = document.nodes
        var open: [(node: Int, closing: String)] = []
        var index = 0
        while index < nodes.count {
            while let last = open.last, Int(nodes[last.node].subtreeEnd) <= index {
                html += last.closing.utf8
                open.removeLast()
            }
            let step = enter(index, parents: open.map(\.node))
            open.append((index, step.closing))
            index = step.skipsChildren ? Int(nodes[index].subtreeEnd) : index + 1
        }
        for last in open.reversed() { html += last.closing.utf8 }
        if footnotes.isOpen { html += "</ol></section>\n".utf8 }
    }

    private struct Step {
        var closing = ""
        var skipsChildren = false
    }

    private mutating func enter(_ index: Int, parents: [Int]) -> Step {
        let node = document.nodes[index]
        switch node.kind {
        case .document: return Step()
        case .text: write(document.literal(node))
        case .softBreak: html.append(UInt8(ascii: "\n"))
        case .lineBreak: html += "<br>\n".utf8
        case .code: return element("code", containing: document.literal(node))
        case .emphasis: return open("<em>", "</em>")
        case .strong: return open("<strong>", "</strong>")
        case .strikethrough: return open("<del>", "</del>")
        case .link: return link(node)
        case .image: return image(index, node)
        case .footnoteReference: footnoteReference(node)
        case .htmlInline: write(document.literal(node))
        case .htmlBlock: return element("p", containing: document.literal(node), "\n")
        default: return block(index, node, parents: parents)
        }
        return Step()
    }

    private mutating func block(_ index: Int, _ node: MarkdownNode, parents: [Int]) -> Step {
        switch node.kind {
        case .paragraph: return paragraph(index, parents: parents)
        case .heading:
            let level = min(max(Int(node.level), 2), 6)
            return open("<h\(level)\(anchor(index))>", "</h\(level)>\n")
        case .blockQuote: return open("<blockquote>\n", "</blockquote>\n")
        case .bulletList: return open("<ul>\n", "</ul>\n")
        case .orderedList: return open(node.number == 1 ? "<ol>\n" : "<ol start=\"\(node.number)\">\n", "</ol>\n")
        case .item: return open("<li\(anchor(index))>", "</li>\n")
        case .taskItem: return open(taskItem(index, node), "</li>\n")
        case .codeBlock: return element("pre", containing: document.literal(node), "\n")
        case .thematicBreak: return open("<hr>\n", "")
        case .footnoteDefinition: return footnoteDefinition(index, node)
        default: return table(index, node, parents: parents)
        }
    }

    private mutating func table(_ index: Int, _ node: MarkdownNode, parents: [Int]) -> Step {
        switch node.kind {
        case .table:
            tableNumber += 1
            return open(
                "<div class=\"table\" role=\"region\" aria-label=\"Bảng \(tableNumber)\" tabindex=\"0\"><table>\n",
                "</tbody></table></div>\n")
        case .tableHeader:
            let hasRows = parents.last.map { document.nodes[$0].subtreeEnd > node.subtreeEnd } ?? false
            return open("<thead><tr>", hasRows ? "</tr></thead>\n<tbody>\n" : "</tr></thead>\n<tbody>")
        case .tableRow: return open("<tr>", "</tr>\n")
        case .tableCell:
            let isHeader = parents.last.map { document.nodes[$0].kind == .tableHeader } ?? false
            let name = isHeader ? "th" : "td"
            let scope = isHeader ? " scope=\"col\"" : ""
            return open("<\(name)\(scope)\(Self.alignment(node))>", "</\(name)>")
        default: return Step()
        }
    }

    private static func alignment(_ node: MarkdownNode) -> String {
        switch node.alignment {
        case .none: ""
        case .left: " class=\"align-left\""
        case .center: " class=\"align-center\""
        case .right: " class=\"align-right\""
        }
    }

    /// In a tight list a paragraph shows no element, unless it carries an anchor.
    private mutating func paragraph(_ index: Int, parents: [Int]) -> Step {
        let isTight =
            parents.count >= 2 && document.nodes[parents[parents.count - 2]].isTight
            && [.item, .taskItem].contains(document.nodes[parents[parents.count - 1]].kind)
        let id = anchor(index)
        guard isTight else { return open("<p\(id)>", "</p>\n") }
        return id.isEmpty ? Step() : open("<span\(id)>", "</span>")
    }

    private mutating func taskItem(_ index: Int, _ node: MarkdownNode) -> String {
        let (mark, name) = node.isChecked ? ("☑", "đã xong") : ("☐", "chưa xong")
        return "<li class=\"task\"\(anchor(index))><span role=\"img\" aria-label=\"\(name)\">\(mark)</span> "
    }

    private mutating func link(_ node: MarkdownNode) -> Step {
        let address = String(decoding: document.url(node), as: UTF8.self)
        guard let target = links.href(LinkDestination(address)) else { return Step() }
        html += "<a href=\"".utf8
        MarkupText.append(target.utf8, to: &html)
        writeTitle(node)
        return open("\">", "</a>")
    }

    private mutating func image(_ index: Int, _ node: MarkdownNode) -> Step {
        let alternative = document.plainText(of: index)
        let address = String(decoding: document.url(node), as: UTF8.self)
        guard case .attachment = LinkDestination(address), let target = links.href(LinkDestination(address)) else {
            write(Array(alternative.utf8)[...])
            return Step(skipsChildren: true)
        }
        html += "<img src=\"".utf8
        MarkupText.append(target.utf8, to: &html)
        html += "\" alt=\"".utf8
        MarkupText.append(alternative.utf8, to: &html)
        writeTitle(node)
        html += "\" loading=\"lazy\">".utf8
        return Step(skipsChildren: true)
    }

    /// Continues an attribute that is open: closes it and begins a title that is left open.
    private mutating func writeTitle(_ node: MarkdownNode) {
        let title = document.title(node)
        guard !title.isEmpty else { return }
        html += "\" title=\"".utf8
        MarkupText.append(title, to: &html)
    }

    private mutating func footnoteReference(_ node: MarkdownNode) {
        let number = Int(node.number)
        let id = footnotes.reference(number)
        html += "<sup class=\"footnote-ref\"><a href=\"#fn_\(number)\" id=\"\(id)\">\(number)</a></sup>".utf8
    }

    private mutating func footnoteDefinition(_ index: Int, _ node: MarkdownNode) -> Step {
        let number = Int(node.number)
        if !footnotes.isOpen { html += "<section class=\"footnotes\" aria-label=\"Chú thích\"><ol>\n".utf8 }
        footnotes.isOpen = true
        let back =
            "<a class=\"footnote-back\" href=\"#fnref_\(number)\" aria-label=\"Trở lại chỗ đánh dấu \(number)\">↩</a>"
        return open("<li id=\"fn_\(number)\">", footnotes.isReferred(number) ? "\(back)</li>\n" : "</li>\n")
    }

    private mutating func open(_ opening: String, _ closing: String) -> Step {
        html += opening.utf8
        return Step(closing: closing)
    }

    private mutating func element(_ name: String, containing text: ArraySlice<UInt8>, _ end: String = "") -> Step {
        html += "<\(name)>".utf8
        write(text)
        html += "</\(name)>\(end)".utf8
        return Step()
    }

    private mutating func write(_ text: ArraySlice<UInt8>) { MarkupText.append(text, to: &html) }

    /// The `id` attribute of a node that has an anchor. Anchors stand in the order of the nodes.
    private mutating func anchor(_ index: Int) -> String {
        while let first = anchors.first, first.node < index { anchors.removeFirst() }
        guard let first = anchors.first, first.node == index else { return "" }
        return " id=\"\(first.id)\""
    }
}

/// Which footnotes have been referred to. Their ids hold an underscore, which no anchor of a text does.
private struct FootnoteNumbers {
    var isOpen = false
    private var counts: [Int: Int] = [:]

    mutating func reference(_ number: Int) -> String {
        counts[number, default: 0] += 1
        let count = counts[number] ?? 1
        return count == 1 ? "fnref_\(number)" : "fnref_\(number)_\(count)"
    }

    func isReferred(_ number: Int) -> Bool { counts[number] != nil }
}
