import Content
import Diagnostics
import Editorial

extension Rule {
    static let missingEndorsement = Rule(
        code: "QT001", name: "missing-endorsement",
        summary: "Bài đăng phải được thành viên phụ trách chuyên mục duyệt nội dung.",
        basis: ["QC Đ5.3", "QC Đ8.1", "QC Đ9"], severity: .onlyApproved(.error),
        rationale: "Thành viên được phân công kiểm tra, biên tập lại và chịu trách nhiệm về nội dung tin, "
            + "bài trong phạm vi phụ trách trước khi trình lãnh đạo Ban biên tập.",
        examples: [
            .passes(ExampleActs.complete, stage: .approved),
            .passes(),
            .fails(stage: .approved, line: 1),
            .fails(
                [
                    "workflow": ExampleActs.line([
                        ExampleActs.submit,
                        ExampleActs.approve,
                    ])
                ], stage: .approved, line: 1),
        ],
        check: .acts(.missingEndorsement))
}
