import Content
import Diagnostics
import Reading

extension Rule {
    static let missingFrontMatter = Rule(
        code: "SY003", name: "missing-front-matter",
        summary: "Bài phải mở đầu bằng phần siêu dữ liệu.",
        basis: [], severity: .always(.error),
        rationale:
            "Mọi yếu tố dữ liệu đặc tả của bài nằm giữa hai dòng `---` ở đầu tệp. "
            + "Thiếu phần ấy thì không biết bài của ai, đăng ngày nào và ai đã duyệt.",
        examples: [
            .passes(),
            .fails(file: "Sáng nay, tổ dân phố 1 khánh thành sân chơi mới.\n"),
            .fails(file: "\n" + ExampleArticle.text()),
            .fails(file: "-" + ExampleArticle.text()),
        ],
        check: .reading([.missingFrontMatter]))
}
