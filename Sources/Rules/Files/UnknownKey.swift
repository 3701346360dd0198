import Content
import Diagnostics
import Reading

extension Rule {
    static let unknownKey = Rule(
        code: "SY015", name: "unknown-key",
        summary: "Siêu dữ liệu chỉ được có những khóa mà chương trình biết.",
        basis: [], severity: .always(.error),
        rationale:
            "Khóa viết sai tên bị bỏ qua, nên giá trị của nó không hiện ra ở đâu cả.",
        examples: [
            .passes(),
            .fails(["title": "titel: Khánh thành sân chơi"], line: 3),
            .fails(["source": "source: {ten: Báo Ví Dụ}"], line: 8),
        ],
        check: .reading([.unknownKey]))
}
