import Content
import Diagnostics
import Reading

extension Rule {
    static let unclosedFrontMatter = Rule(
        code: "SY004", name: "unclosed-front-matter",
        summary: "Phần siêu dữ liệu phải được đóng bằng một dòng đúng là `---`.",
        basis: [], severity: .always(.error),
        rationale:
            "Không có dòng đóng thì cả nội dung bài bị đọc như siêu dữ liệu.",
        examples: [
            .passes(),
            .passes(file: "---\r\ntitle: Họp tổ dân phố\r\n---\r\n"),
            .fails(file: "---\ntitle: Khánh thành sân chơi\n"),
            .fails(file: "---\ntitle: Khánh thành sân chơi\n ---\n\nSáng nay có mặt đông đủ.\n"),
        ],
        check: .reading([.unclosedFrontMatter]))
}
