import Content
import Diagnostics
import Reading

extension Rule {
    static let misplacedWorkflow = Rule(
        code: "SY012", name: "misplaced-workflow",
        summary: "Khóa `workflow` phải đứng một lần, trơn, ở cuối siêu dữ liệu.",
        basis: [], severity: .always(.error),
        rationale:
            "Mã băm của mỗi bước duyệt được tính trên tệp đã cắt bỏ phần từ dòng `workflow:`. "
            + "Nếu dòng ấy đứng chỗ khác, viết hai lần hoặc nằm trong một giá trị khác thì phần bị cắt không còn là phần ghi các bước, và chữ ký không còn gắn với nội dung đã đọc.",
        examples: [
            .passes(),
            .passes(["workflow": "workflow: []"]),
            // The word at the beginning of a line inside a value.
            .fails(["description": "description: \"Sân chơi mới\nworkflow: đã mở cửa\""], line: 7),
            // A key after it.
            .fails(["subject": "workflow: []\nsubject: [đời sống]"], line: 7),
            // Two of them.
            .fails(["workflow": "workflow: []\nworkflow: []"], line: 9),
            // Not written plainly.
            .fails(["workflow": "\"workflow\": []"], line: 8),
            .fails(["workflow": "workflow : []"], line: 8),
            // What it says stands elsewhere.
            .fails(["subject": "subject: &a [đời sống]", "workflow": "workflow: *a"], line: 8),
        ],
        check: .reading([.misplacedWorkflow]))
}
