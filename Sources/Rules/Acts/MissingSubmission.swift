import Content
import Diagnostics
import Editorial

extension Rule {
    static let missingSubmission = Rule(
        code: "QT008", name: "missing-submission",
        summary: "Bài đăng nên có bước trình duyệt của Thường trực.",
        basis: ["QC Đ8.1"], severity: .onlyApproved(.warning),
        rationale: "Thường trực tiếp nhận, biên tập thông tin rồi chuyển thành viên phụ trách lĩnh vực để "
            + "phê duyệt.",
        examples: [
            .passes(ExampleActs.complete, stage: .approved),
            .fails(
                [
                    "workflow": ExampleActs.line([
                        ExampleActs.endorse,
                        ExampleActs.approve,
                    ])
                ], stage: .approved, line: 1),
        ],
        check: .acts(.missingSubmission))
}
