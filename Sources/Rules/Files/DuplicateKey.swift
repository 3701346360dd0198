import Content
import Diagnostics
import Reading

extension Rule {
    static let duplicateKey = Rule(
        code: "SY006", name: "duplicate-key",
        summary: "Mỗi khóa chỉ được viết một lần.",
        basis: [], severity: .always(.error),
        rationale:
            "Chương trình khác nhau lấy dòng đầu hoặc dòng cuối của khóa viết hai lần, "
            + "nên người duyệt và người đọc có thể thấy hai giá trị khác nhau.",
        examples: [
            .passes(["source": "source: {name: Báo Ví Dụ, url: https://bao.example/tin}"]),
            .fails(["title": "title: Khánh thành sân chơi\ntitle: Khai trương sân chơi"], line: 4),
            .fails(["source": "source:\n  name: Báo Ví Dụ\n  name: Đài Ví Dụ"], line: 10),
        ],
        check: .reading([.duplicateKey]))
}
