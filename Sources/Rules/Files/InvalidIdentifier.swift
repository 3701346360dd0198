import Content
import Diagnostics
import Reading

extension Rule {
    static let invalidIdentifier = Rule(
        code: "SY022", name: "invalid-identifier",
        summary: "Bài phải có `id` đúng mẫu YYYYMMDD-xxxxxx.",
        basis: [], severity: .always(.error),
        rationale:
            "`id` là tên cố định của bài: liên kết, việc miễn quy tắc và lịch sử duyệt dựa vào nó khi bài đổi tên hoặc đổi chỗ.",
        examples: [
            .passes(),
            .fails(["id": ""], line: 1),
            .fails(["id": "id: san-choi"], line: 2),
            .fails(["id": "id: 20200230-abc234"], line: 2),
            .fails(["id": "id: \"\""], line: 2),
        ],
        check: .reading([.invalidIdentifier]))
}
