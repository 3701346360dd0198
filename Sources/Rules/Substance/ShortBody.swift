import Content
import Diagnostics
import Markdown
import VietnameseText

extension Rule {
    static let shortBody = Rule(
        code: "ND005", name: "short-body", summary: "Nội dung bài không nên quá ngắn.",
        basis: ["QC Đ4.2b"], severity: .always(.warning),
        rationale:
            "Ban biên tập có quyền từ chối thông tin không bảo đảm chất lượng; bài chỉ có vài chữ thường "
            + "là bài chưa viết xong.",
        examples: [
            .passes(),
            .fails(body: "", line: 1),
            .fails(body: "\nĐang cập nhật.\n", line: 1),
        ],
        check: .article { article, context in
            let least = context.settings.limits.bodyWords
            // What a record says stands in its fields.
            guard article.isReadable, article.frontMatter.record == nil,
                article.document.refusal == nil, article.document.hasFewerWords(than: least)
            else { return [] }
            return [
                RuleFault(
                    at: .start, "Nội dung bài chưa đủ \(least) chữ.",
                    help: "Viết đầy đủ: việc gì, ở đâu, khi nào, ai làm, kết quả ra sao.")
            ]
        })
}

extension MarkdownDocument {
    /// Counts only as far as it must.
    func hasFewerWords(than least: Int) -> Bool {
        var count = 0
        for node in nodes where count < least {
            switch node.kind {
            case .text, .code, .codeBlock:
                count += TextMeasure.wordCount(in: literal(node), upTo: least - count)
            default: break
            }
        }
        return count < least
    }
}
