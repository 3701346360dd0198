import Content
import Diagnostics
import Markdown

extension Rule {
    static let tableWithoutHeader = Rule(
        code: "MD006", name: "table-without-header", summary: "Bảng phải có hàng tên cột.",
        basis: ["TT32/2017 Đ18.1"], severity: .always(.warning),
        rationale: "Trình đọc màn hình đọc tên cột trước mỗi ô; bảng để trống hàng đầu thì các con số "
            + "không còn nghĩa.",
        examples: [
            .passes(body: "\n| Tổ dân phố | Số hộ |\n|---|---:|\n| 1 | 120 |\n"),
            .passes(body: "\n| | Số hộ |\n|---|---:|\n| Tổ dân phố 1 | 120 |\n"),
            .fails(body: "\n| | |\n|---|---|\n| Tổ dân phố 1 | 120 |\n", line: 10),
        ],
        check: .article { article, _ in
            let document = article.document
            return document.nodes.enumerated().compactMap { index, node in
                guard node.kind == .tableHeader, document.plainText(of: index).isInvisible else { return nil }
                return RuleFault(
                    at: node.position, "Bảng không có tên cột.",
                    help: "Viết tên từng cột vào hàng đầu của bảng, phía trên hàng `|---|`.")
            }
        })
}
