import Content
import Markdown

extension Rule {
    static let rawHTML = Rule(
        code: "MD007", name: "raw-html", summary: "Bài chỉ viết bằng Markdown, không chèn mã HTML.",
        basis: [], severity: .errorWhenApproved,
        rationale: "Mã HTML trong bài không được đưa lên trang: nó có thể mang mã độc, phá bố cục "
            + "và không qua được các phép kiểm tra khả năng tiếp cận.",
        examples: [
            .passes(body: "\nThư góp ý gửi về <mailto:gopy@vidu.example>, nhiệt độ < 30 độ.\n"),
            .passes(body: "\nViết `<b>` trong mã thì được.\n"),
            .fails(body: "\nSáng nay, <b>tổ dân phố</b> họp.\n", line: 10),
            .fails(body: "\nSáng nay.\n\n<div class=\"x\">\n</div>\n", line: 12),
            .fails(body: "\n<!-- ghi chú -->\n", line: 10),
        ],
        check: .article { article, _ in
            var faults: [RuleFault] = []
            for node in article.document.nodes where node.kind == .htmlBlock || node.kind == .htmlInline {
                faults.append(
                    RuleFault(
                        at: node.position, "Bài có mã HTML; trang chỉ hiện nguyên văn mã này như chữ.",
                        help: "Viết bằng Markdown (`**đậm**`, `*nghiêng*`, bảng, danh sách), hoặc xóa mã này."
                    ))
                guard faults.count < TextScan.faultLimit else { break }
            }
            return faults
        })
}
