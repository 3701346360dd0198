import Content
import Diagnostics
import Reading

extension Rule {
    static let frontMatterTooLarge = Rule(
        code: "SY011", name: "front-matter-too-large",
        summary: "Phần siêu dữ liệu không được quá 64 KiB.",
        basis: [], severity: .always(.error),
        rationale:
            "Siêu dữ liệu được đọc ở mọi lần kiểm tra và được chép vào mọi danh sách; "
            + "phần chữ dài thuộc về nội dung bài hoặc tệp đính kèm.",
        examples: [
            .passes(),
            .fails(["description": "description: " + String(repeating: "dài ", count: 20_000)], line: 1),
        ],
        check: .reading([.frontMatterTooLarge]))
}
