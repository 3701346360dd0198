import Content
import Diagnostics
import Reading

extension Rule {
    static let wrongType = Rule(
        code: "SY013", name: "wrong-type",
        summary: "Giá trị phải đúng kiểu mà khóa cần.",
        basis: [], severity: .always(.error),
        rationale:
            "Số, `true`, `false`, danh sách và chữ được YAML hiểu khác nhau. "
            + "Giá trị sai kiểu bị bỏ qua, nên bài mất tiêu đề hoặc ngày đăng mà không ai thấy.",
        examples: [
            .passes(["title": "title: \"2020\""]),
            .fails(["title": "title: 2020"], line: 3),
            .fails(["title": "title: [Khánh thành, sân chơi]"], line: 3),
            .fails(["creator": "creator:\n  - Cộng tác viên\n  - 12"], line: 6),
            .fails(["workflow": "workflow: đã duyệt"], line: 8),
        ],
        check: .reading([.wrongType]))
}
