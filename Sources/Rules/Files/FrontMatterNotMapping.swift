import Content
import Diagnostics
import Reading

extension Rule {
    static let frontMatterNotMapping = Rule(
        code: "SY010", name: "front-matter-not-mapping",
        summary: "Phần siêu dữ liệu phải gồm các cặp “khóa: giá trị”.",
        basis: [], severity: .always(.error),
        rationale:
            "Chỉ các cặp “khóa: giá trị” mới cho biết giá trị nào là tiêu đề, giá trị nào là ngày đăng.",
        examples: [
            .passes(),
            .fails(file: "---\nKhánh thành sân chơi\n---\n", line: 2),
            .fails(file: "---\n- Khánh thành sân chơi\n- Cộng tác viên\n---\n", line: 2),
            .fails(file: "---\n---\n\nSáng nay khánh thành sân chơi.\n"),
            .fails(file: "---\n{}\n---\n"),
        ],
        check: .reading([.notAMapping]))
}
