import Content
import Diagnostics
import Editorial

extension Rule {
    static let missingApproval = Rule(
        code: "QT002", name: "missing-approval",
        summary: "Bài đăng phải được Trưởng Ban biên tập duyệt đăng.",
        basis: ["QC Đ6.6", "QC Đ7.2"], severity: .onlyApproved(.error),
        rationale: "Trưởng Ban biên tập quyết định việc đăng tải tin, bài; Phó Trưởng ban chỉ thay mặt khi "
            + "được ủy quyền.",
        examples: [
            .passes(ExampleActs.complete, stage: .approved),
            .passes(
                [
                    "workflow": ExampleActs.line([
                        ExampleActs.submit,
                        ExampleActs.endorse,
                    ])
                ], stage: .review),
            .fails(
                [
                    "workflow": ExampleActs.line([
                        ExampleActs.submit,
                        ExampleActs.endorse,
                    ])
                ], stage: .approved, line: 1),
        ],
        check: .acts(.missingApproval))
}
