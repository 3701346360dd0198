import Content
import Diagnostics
import Markdown

extension Rule {
    static let unnamedSource = Rule(
        code: "ND002", name: "unnamed-source",
        summary: "Bài lấy từ nơi khác phải ghi nguồn trong khóa `source`.",
        basis: ["QC Đ5.1", "NĐ43/2011 Đ5.3", "TT24/2011 Đ4"], severity: .always(.warning),
        rationale: "Nguồn ghi trong câu chữ thì người đọc thấy nhưng dữ liệu đặc tả không có, "
            + "nên không tra cứu và không thống kê được bài nào là bài đăng lại.",
        examples: [
            .passes(body: "\nTheo đó, các tổ dân phố họp trong tuần này.\n"),
            .passes(body: "\nSáng nay họp.\n\nTheo Điều 4 của Quy chế\n"),
            .passes(["source": "source: Báo Hà Tĩnh"], body: "\nSáng nay họp.\n\nNguồn: Báo Hà Tĩnh\n"),
            .fails(body: "\nSáng nay họp.\n\n*Nguồn: Báo Hà Tĩnh*\n", line: 12),
            .fails(body: "\n(Theo Báo Hà Tĩnh)\n\nSáng nay họp.\n", line: 10),
            .fails(body: "\nSáng nay họp.\n\nTheo TTXVN\n", line: 12),
        ],
        check: .article { article, _ in
            guard article.isReadable, article.frontMatter.keys["source"] == nil else { return [] }
            let document = article.document
            let last = document.lastBlock
            for (index, node) in document.nodes.enumerated() where node.kind == .paragraph {
                guard document.mayNameSource(index, isLast: index == last) else { continue }
                let line = AttributionLine(document.plainText(of: index), isLast: index == last)
                guard let name = line.name else { continue }
                return [
                    RuleFault(
                        at: node.position, "Bài cho biết nguồn là “\(name)” nhưng thiếu khóa `source`.",
                        help: "Thêm `source: {name: \(name), url: https://…}` vào phần siêu dữ liệu.")
                ]
            }
            return []
        })
}

extension MarkdownDocument {
    /// The last child of the document; 0 when it has none.
    fileprivate var lastBlock: Int {
        var last = 0
        var next = 1
        while next < nodes.count {
            last = next
            next = Int(nodes[next].subtreeEnd)
        }
        return last
    }

    /// Whether a paragraph begins as one that names its source does; a look at a few bytes.
    fileprivate func mayNameSource(_ index: Int, isLast: Bool) -> Bool {
        for node in nodes[index..<Int(nodes[index].subtreeEnd)] where node.kind == .text {
            let text = literal(node)
            guard let first = text.first else { continue }
            switch first {
            case UInt8(ascii: "N"), UInt8(ascii: "n"):
                // The letters without a mark; emphasis may cut the word short.
                return zip(text.dropFirst().prefix(2), "gu".utf8).allSatisfy { $0 | 0x20 == $1 }
            case UInt8(ascii: "T"): return isLast
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), 0xE2: return true
            default: return false
            }
        }
        return false
    }
}
