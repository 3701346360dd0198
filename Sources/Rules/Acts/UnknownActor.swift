import Content
import Diagnostics
import Editorial

extension Rule {
    static let unknownActor = Rule(
        code: "QT007", name: "unknown-actor",
        summary: "Mỗi bước phải do một thành viên Ban biên tập thực hiện.",
        basis: ["QC Đ3", "QC Đ5.3", "QC Đ6.6", "QC Đ8.1"], severity: .always(.error),
        rationale:
            "Chỉ thành viên Ban biên tập có tên trong site.yml mới có nhiệm vụ, quyền hạn trình duyệt, "
            + "duyệt nội dung và duyệt đăng.",
        examples: [
            .passes(
                [
                    "workflow": ExampleActs.line([
                        ExampleActs.submit
                    ])
                ], stage: .review),
            .fails(
                [
                    "workflow": ExampleActs.line([
                        .init("submit", by: "cong-tac-vien", at: "2020-11-11T08:00:00+07:00")
                    ])
                ], stage: .review, line: 9),
        ],
        check: .acts(.unknownMember))
}
