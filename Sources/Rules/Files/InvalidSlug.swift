import Content
import Diagnostics
import Reading

extension Rule {
    static let invalidSlug = Rule(
        code: "SY023", name: "invalid-slug",
        summary: "Tên tệp hoặc thư mục của bài phải dùng được làm địa chỉ.",
        basis: [], severity: .always(.error),
        rationale:
            "Tên này đứng trong địa chỉ của trang. "
            + "Chữ có dấu, chữ hoa và dấu cách trong địa chỉ bị mã hóa thành chuỗi khó đọc, dễ hỏng khi gửi đi.",
        examples: [
            .passes(),
            .fails(file: ExampleArticle.text(), path: "content/draft/tin-tuc/Sân chơi.md"),
            .fails(file: ExampleArticle.text(), path: "content/draft/tin-tuc/san_choi.md"),
            .fails(file: ExampleArticle.text(), path: "content/draft/tin-tuc/San-Choi/index.md"),
        ],
        check: .reading([.invalidSlug]))
}
