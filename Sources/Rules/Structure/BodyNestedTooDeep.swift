import Content
import Diagnostics
import Markdown

extension Rule {
    static let bodyNestedTooDeep = Rule(
        code: "MD008", name: "body-nested-too-deep",
        summary: "Danh sách, trích dẫn và chữ nhấn không được lồng nhau quá 32 lớp.",
        basis: [], severity: .always(.error),
        rationale: "Không ai đọc được một bài lồng sâu như vậy, còn trình duyệt và chương trình dựng trang "
            + "phải tốn nhiều thời gian và bộ nhớ cho nó.",
        examples: [
            .passes(body: "\n> - Một\n>   - Hai\n>     - Ba\n"),
            .fails(body: "\nSáng nay.\n\n" + String(repeating: "> ", count: 40) + "họp\n", line: 12),
        ],
        check: .article { article, _ in
            let help = "Viết lại phần này với ít lớp danh sách, trích dẫn hay chữ nhấn hơn."
            if let refusal = article.document.refusal {
                let place = Position(line: refusal.line, column: 1)
                return [RuleFault(at: place, refusalMessage(refusal.kind), help: help)]
            }
            guard article.document.maximumDepth > deepest else { return [] }
            let place = firstTooDeep(article.document)?.position ?? .start
            return [RuleFault(at: place, "Bài lồng nhau hơn \(deepest) lớp.", help: help)]
        })

    private static let deepest = 32

    private static func refusalMessage(_ kind: MarkdownRefusal.Kind) -> String {
        switch kind {
        case .tooDeep: "Bài lồng nhau quá sâu nên không đọc được."
        case .tooComplex: "Một đoạn hay một bảng của bài có quá nhiều dấu định dạng nên không đọc được."
        case .noMemory: "Bài quá phức tạp nên máy không đủ bộ nhớ để đọc."
        }
    }

    private static func firstTooDeep(_ document: MarkdownDocument) -> MarkdownNode? {
        var ends: [Int32] = []
        for (index, node) in document.nodes.enumerated() {
            while let end = ends.last, end <= Int32(index) { ends.removeLast() }
            ends.append(node.subtreeEnd)
            if ends.count > deepest { return node }
        }
        return nil
    }
}
