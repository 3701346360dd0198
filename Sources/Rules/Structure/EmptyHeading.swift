import Content
import Diagnostics

extension Rule {
    static let emptyHeading = Rule(
        code: "MD009", name: "empty-heading", summary: "Đề mục phải có chữ.",
        basis: ["TT32/2017 Đ18.1"], severity: .errorWhenApproved,
        rationale:
            "Đề mục chia trang thành phần; người dùng trình đọc màn hình đi từ đề mục này sang đề mục khác và nghe "
            + "một chỗ trống nếu đề mục không có chữ.",
        examples: [
            .passes(body: "\n## Kết quả\n\nSân chơi đã xong.\n"),
            .fails(body: "\n##\n\nSân chơi đã xong.\n", line: 10),
        ],
        check: .article { article, _ in
            article.outline.headings.filter { $0.text.isInvisible }.map {
                RuleFault(at: $0.position, "Đề mục không có chữ.", help: "Viết đề mục, hoặc xóa dòng này.")
            }
        })
}
