import Content
import Diagnostics
import Editorial

extension Rule {
    static let digestMismatch = Rule(
        code: "QT003", name: "digest-mismatch",
        summary: "Bài và tệp đính kèm phải đúng là bản đã được duyệt.",
        basis: ["QC Đ5.3", "QC Đ6.6"], severity: .fromReview(.warning, approved: .error),
        rationale: "Người duyệt nội dung và Trưởng Ban biên tập chịu trách nhiệm về bản mình đã đọc; bản "
            + "sửa sau đó chưa ai duyệt.",
        examples: [
            .passes(stage: .review),
            .fails(
                [
                    "workflow": ExampleActs.line([
                        ExampleActs.submit
                    ])
                ], stage: .review, line: 9),
            .fails(
                ExampleActs.complete, stage: .approved, line: 17),
        ],
        check: .acts(.digestMismatch))
}
