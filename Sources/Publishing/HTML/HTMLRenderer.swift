import Content
import Markdown
import Serialization
import Images

/// Turns the Markdown of an article into HTML that needs nothing else: no inline style, no raw HTML of the author.
///
/// The tree is walked with a stack of its own, so that no nesting can exhaust the program's.
struct HTMLRenderer {
    private let document: MarkdownDocument
    private let links: LinkResolver
    private var anchors: ArraySlice<Outline.Anchor>
    private var html: ByteBuffer
    private var footnotes = FootnoteNumbers()
    private var tableNumber = 0
    private var lastHeading: Int?
    private var hasImage = false
    private var open: [OpenNode] = []

    /// A node whose end has not been reached, with what closes it.
    private struct OpenNode {
        let index: Int
        let end: Int
        let closing: Closing
    }

    /// What stands at the end of a node.
    private enum Closing {
        case nothing
        case text(StaticString)
        case heading(Int)
        case footnote(Int)
    }

    /// The HTML of an article's text.
    static func render(_ article: Article, links: LinkResolver) -> [UInt8] {
        var renderer = HTMLRenderer(
            document: article.document, links: links, anchors: article.outline.anchors[...],
            html: ByteBuffer(capacity: article.body.count * 5 / 4 + 64))
        renderer.walk()
        return renderer.html.bytes
    }

    private init(
        document: MarkdownDocument, links: LinkResolver, anchors: ArraySlice<Outline.Anchor>, html: ByteBuffer
    ) {
        self.document = document
        self.links = links
        self.anchors = anchors
        self.html = html
    }

    private mutating func walk() {
        var index = 0
        while index < document.nodes.count {
            closeNodes(endingBy: index)
            let node = document.nodes[index]
            let closing = enter(index, node)
            let end = Int(node.subtreeEnd)
            // The words of an image are its alternative text, which has been written.
            guard node.kind != .image else {
                index = end
                continue
            }
            open.append(OpenNode(index: index, end: end, closing: closing))
            index += 1
        }
        closeNodes(endingBy: index)
        if footnotes.isOpen { html.write("</ol></section>\n") }
    }

    private mutating func closeNodes(endingBy index: Int) {
        while let last = open.last, last.end <= index {
            open.removeLast()
            switch last.closing {
            case .nothing: break
            case .text(let text): html.write(text)
            case .heading(let level):
                html.write("</h")
                html.write(level)
                html.write(">\n")
            case .footnote(let number): closeFootnote(number)
            }
        }
    }

    private mutating func enter(_ index: Int, _ node: MarkdownNode) -> Closing {
        switch node.kind {
        case .document: return .nothing
        case .text, .htmlInline: html.write(escaping: document.literal(node))
        case .softBreak: html.write("\n")
        case .lineBreak: html.write("<br>\n")
        case .code: return element("<code>", node, "</code>")
        case .htmlBlock: return element("<p>", node, "</p>\n")
        case .codeBlock: return element("<pre><code>", node, "</code></pre>\n")
        case .emphasis: return open("<em>", "</em>")
        case .strong: return open("<strong>", "</strong>")
        case .strikethrough: return open("<del>", "</del>")
        case .link: return link(node)
        case .image: image(index, node)
        case .footnoteReference: footnoteReference(Int(node.number))
        default: return block(index, node)
        }
        return .nothing
    }

    private mutating func block(_ index: Int, _ node: MarkdownNode) -> Closing {
        switch node.kind {
        case .paragraph: return paragraph(index)
        case .heading: return heading(index, node)
        case .blockQuote: return open("<blockquote>\n", "</blockquote>\n")
        case .bulletList: return open("<ul>\n", "</ul>\n")
        case .orderedList: return orderedList(node)
        case .item: return open("<li", index, "</li>\n")
        case .taskItem: return taskItem(index, node)
        case .thematicBreak: html.write("<hr>\n")
        case .footnoteDefinition: return footnoteDefinition(Int(node.number))
        case .table, .tableHeader, .tableRow, .tableCell: return table(node)
        default: break
        }
        return .nothing
    }

    private mutating func heading(_ index: Int, _ node: MarkdownNode) -> Closing {
        lastHeading = index
        let level = min(max(Int(node.level), 2), 6)
        html.write("<h")
        html.write(level)
        writeAnchor(index)
        html.write(">")
        return .heading(level)
    }

    private mutating func orderedList(_ node: MarkdownNode) -> Closing {
        guard node.number != 1 else { return open("<ol>\n", "</ol>\n") }
        html.write("<ol start=\"")
        html.write(Int(node.number))
        return open("\">\n", "</ol>\n")
    }

    /// Begins a table with its name: its number, and the heading under which it stands. The name is for those who hear
    /// the page; others see where the table is.
    private mutating func openTable() {
        tableNumber += 1
        html.write("<div class=\"table\" role=\"region\" aria-labelledby=\"bang_")
        html.write(tableNumber)
        html.write("\" tabindex=\"0\"><table>\n<caption id=\"bang_")
        html.write(tableNumber)
        html.write("\" class=\"sr\">Bảng ")
        html.write(tableNumber)
        guard let lastHeading else { return }
        html.write(": ")
        html.write(escaping: document.plainText(of: lastHeading))
    }

    private mutating func table(_ node: MarkdownNode) -> Closing {
        switch node.kind {
        case .table:
            openTable()
            return open("</caption>\n", "</tbody></table></div>\n")
        case .tableHeader: return open("<thead><tr>", "</tr></thead>\n<tbody>\n")
        case .tableRow: return open("<tr>", "</tr>\n")
        default:
            let isHeader = open.last.map { document.nodes[$0.index].kind == .tableHeader } ?? false
            html.write(isHeader ? "<th scope=\"col\"" : "<td")
            html.write(Self.alignment(node))
            return open(">", isHeader ? "</th>" : "</td>")
        }
    }

    private static func alignment(_ node: MarkdownNode) -> StaticString {
        switch node.alignment {
        case .none: ""
        case .left: " class=\"align-left\""
        case .center: " class=\"align-center\""
        case .right: " class=\"align-right\""
        }
    }

    /// In a tight list a paragraph shows no element, unless it carries an anchor.
    private mutating func paragraph(_ index: Int) -> Closing {
        guard isInTightList else { return open("<p", index, "</p>\n") }
        guard anchors.first?.node == index else { return .nothing }
        return open("<span", index, "</span>")
    }

    private var isInTightList: Bool {
        guard open.count >= 2 else { return false }
        let item = document.nodes[open[open.count - 1].index].kind
        return (item == .item || item == .taskItem) && document.nodes[open[open.count - 2].index].isTight
    }

    private mutating func taskItem(_ index: Int, _ node: MarkdownNode) -> Closing {
        html.write("<li class=\"task\"")
        writeAnchor(index)
        html.write("><span role=\"img\" aria-label=\"")
        html.write(node.isChecked ? "đã xong\">☑" : "chưa xong\">☐")
        return open("</span> ", "</li>\n")
    }

    private mutating func link(_ node: MarkdownNode) -> Closing {
        let address = String(decoding: document.url(node), as: UTF8.self)
        guard let target = links.href(LinkDestination(address)) else { return .nothing }
        html.write("<a href=\"")
        html.write(escaping: target)
        writeTitle(node)
        return open("\">", "</a>")
    }

    private mutating func image(_ index: Int, _ node: MarkdownNode) {
        let alternative = document.plainText(of: index)
        let destination = LinkDestination(String(decoding: document.url(node), as: UTF8.self))
        guard case .attachment = destination, let target = links.href(destination) else {
            html.write(escaping: alternative)
            return
        }
        let hasCopies = writeThumbnails(links.thumbnails(destination))
        html.write("<img src=\"")
        html.write(escaping: target)
        html.write("\" alt=\"")
        html.write(escaping: alternative)
        writeTitle(node)
        html.write("\"")
        writeSize(links.file(destination))
        // The first picture mostly stands where the reader begins: it should not wait for the layout.
        if hasImage { html.write(" loading=\"lazy\"") }
        hasImage = true
        html.write(" decoding=\"async\">")
        if hasCopies { html.write("</picture>") }
    }

    /// Begins a picture of which the browser takes the copy that is just large enough.
    ///
    /// - Returns: whether there are copies.
    private mutating func writeThumbnails(_ copies: [(address: String, size: PixelSize)]) -> Bool {
        guard !copies.isEmpty else { return false }
        html.write("<picture><source type=\"image/webp\" srcset=\"")
        for (number, copy) in copies.enumerated() {
            if number > 0 { html.write(", ") }
            html.write(escaping: copy.address)
            html.write(" ")
            html.write(copy.size.width)
            html.write("w")
        }
        // As wide as a readable line of text at most, or as the screen.
        html.write("\" sizes=\"(min-width: 40em) 37.5em, 100vw\">")
        return true
    }

    /// With the size known, the text below does not jump when the picture comes.
    private mutating func writeSize(_ file: Attachment?) {
        guard case .read(let header)? = file?.image, let size = header.size else { return }
        html.write(" width=\"")
        html.write(size.width)
        html.write("\" height=\"")
        html.write(size.height)
        html.write("\"")
    }

    /// Continues an attribute that is open: closes it and begins a title that is left open.
    private mutating func writeTitle(_ node: MarkdownNode) {
        let title = document.title(node)
        guard !title.isEmpty else { return }
        html.write("\" title=\"")
        html.write(escaping: title)
    }

    private mutating func footnoteReference(_ number: Int) {
        // A link inside a link is no HTML; there the number stands alone.
        guard !open.contains(where: { document.nodes[$0.index].kind == .link }) else {
            html.write("<sup class=\"footnote-ref\" id=\"")
            html.write(text: footnotes.reference(number))
            html.write("\">")
            html.write(number)
            html.write("</sup>")
            return
        }
        html.write("<sup class=\"footnote-ref\"><a href=\"#fn_")
        html.write(number)
        html.write("\" id=\"")
        html.write(text: footnotes.reference(number))
        html.write("\">")
        html.write(number)
        html.write("</a></sup>")
    }

    private mutating func footnoteDefinition(_ number: Int) -> Closing {
        if !footnotes.isOpen { html.write("<section class=\"footnotes\" aria-label=\"Chú thích\"><ol>\n") }
        footnotes.isOpen = true
        html.write("<li id=\"fn_")
        html.write(number)
        html.write("\">")
        return .footnote(number)
    }

    private mutating func closeFootnote(_ number: Int) {
        if footnotes.isReferred(number) {
            html.write("<a class=\"footnote-back\" href=\"#fnref_")
            html.write(number)
            html.write("\" aria-label=\"Trở lại chỗ đánh dấu ")
            html.write(number)
            html.write("\">↩</a>")
        }
        html.write("</li>\n")
    }

    private mutating func open(_ opening: StaticString, _ closing: StaticString) -> Closing {
        html.write(opening)
        return .text(closing)
    }

    private mutating func open(_ opening: StaticString, _ index: Int, _ closing: StaticString) -> Closing {
        html.write(opening)
        writeAnchor(index)
        html.write(">")
        return .text(closing)
    }

    private mutating func element(
        _ opening: StaticString, _ node: MarkdownNode, _ closing: StaticString
    ) -> Closing {
        html.write(opening)
        html.write(escaping: document.literal(node))
        return .text(closing)
    }

    /// Writes the `id` attribute of a node that has an anchor. Anchors stand in the order of the nodes.
    private mutating func writeAnchor(_ index: Int) {
        guard let first = anchors.first, first.node == index else { return }
        anchors.removeFirst()
        html.write(" id=\"")
        html.write(escaping: first.id)
        html.write("\"")
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
