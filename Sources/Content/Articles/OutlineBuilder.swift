import Diagnostics
import Markdown
import VietnameseText

/// Gathers the headings, links and anchors of a document.
///
/// Headings get the slug of their words. In a legal text, Điều, khoản and điểm get anchors after their
/// numbers, which stay the same when the words change: `dieu-4-khoan-2-diem-b` (điểm đ is `dd`).
struct OutlineBuilder {
    private(set) var headings: [Outline.Heading] = []
    private(set) var links: [Outline.Link] = []
    private(set) var anchors: [Outline.Anchor] = []

    private let document: MarkdownDocument
    private var used: Set<String> = []
    private var lastNumber: [String: Int] = [:]
    private var article: (level: Int, anchor: String)?
    private var clause: (end: Int, anchor: String)?

    init(_ document: MarkdownDocument) { self.document = document }

    mutating func walk() {
        for (index, node) in document.nodes.enumerated() {
            if let clause, index >= clause.end { self.clause = nil }
            switch node.kind {
            case .heading: addHeading(index, node)
            case .item where article != nil: addClause(index, node)
            case .paragraph where article != nil: addPoint(index)
            case .link, .image: addLink(index, node)
            default: break
            }
        }
    }

    private mutating func addHeading(_ index: Int, _ node: MarkdownNode) {
        let text = document.plainText(of: index)
        let level = Int(node.level)
        if let number = LegalNumbering.article(text) {
            article = (level, "dieu-\(number)")
            clause = nil
            add("dieu-\(number)", at: index)
        } else if let current = article, level > current.level, let number = LegalNumbering.clause(text) {
            clause = (document.nodes.count, "\(current.anchor)-khoan-\(number)")
            add("\(current.anchor)-khoan-\(number)", at: index)
        } else {
            if let current = article, level <= current.level { (article, clause) = (nil, nil) }
            add(Slug.make(text), at: index)
        }
        headings.append(
            .init(
                level: level, text: text, anchor: anchors.last?.id ?? "",
                position: Position(line: Int(node.line), column: Int(node.column))))
    }

    private mutating func addClause(_ index: Int, _ node: MarkdownNode) {
        guard let article, clause == nil, node.number > 0, isInTopLevelOrderedList(index) else { return }
        let anchor = "\(article.anchor)-khoan-\(node.number)"
        clause = (Int(node.subtreeEnd), anchor)
        add(anchor, at: index)
    }

    private mutating func addPoint(_ index: Int) {
        guard let article, let letter = LegalNumbering.point(document.plainText(of: index)) else { return }
        add("\(clause?.anchor ?? article.anchor)-diem-\(letter)", at: index)
    }

    private mutating func addLink(_ index: Int, _ node: MarkdownNode) {
        let address = String(decoding: document.url(node), as: UTF8.self)
        let isParent = Int(node.subtreeEnd) > index + 1
        let child = isParent ? document.nodes[index + 1] : nil
        links.append(
            .init(
                destination: LinkDestination(address), address: address, text: document.plainText(of: index),
                isImage: node.kind == .image,
                wrapsImage: child?.kind == .image && child?.subtreeEnd == node.subtreeEnd,
                position: Position(line: Int(node.line), column: Int(node.column))))
    }

    /// An item directly in an ordered list that is itself a direct child of the document: the list begins
    /// before the item, and no block but that list encloses it.
    private func isInTopLevelOrderedList(_ index: Int) -> Bool {
        var current = 0
        var child = 1
        while child < document.nodes.count {
            let end = Int(document.nodes[child].subtreeEnd)
            if end <= index {
                child = end
                continue
            }
            if current == 0 {
                guard document.nodes[child].kind == .orderedList else { return false }
                current = child
                child += 1
                continue
            }
            return child == index
        }
        return false
    }

    private mutating func add(_ wanted: String, at node: Int) {
        let base = wanted.isEmpty ? "muc" : wanted
        var anchor = base
        while !used.insert(anchor).inserted {
            lastNumber[base, default: 1] += 1
            anchor = "\(base)-\(lastNumber[base] ?? 2)"
        }
        anchors.append(.init(node: node, id: anchor))
    }
}
