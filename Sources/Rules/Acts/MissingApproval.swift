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
            .passes(
                [
                    "workflow": ExampleActs.line([
                        .init("submit", by: "thuong-truc", at: "2020-11-11T08:00:00+07:00"),
                        .init("endorse", by: "cntt", at: "2020-11-11T09:00:00+07:00"),
                        .init("approve", by: "truong-ban", at: "2020-11-11T10:00:00+07:00"),
                    ])
                ], stage: .approved),
            .passes(
                [
                    "workflow": ExampleActs.line([
                        .init("submit", by: "thuong-truc", at: "2020-11-11T08:00:00+07:00"),
                        .init("endorse", by: "cntt", at: "2020-11-11T09:00:00+07:00"),
                    ])
                ], stage: .review),
            .fails(
                [
                    "workflow": ExampleActs.line([
                        .init("submit", by: "thuong-truc", at: "2020-11-11T08:00:00+07:00"),
                        .init("endorse", by: "cntt", at: "2020-11-11T09:00:00+07:00"),
                    ])
                ], stage: .approved, line: 1),
        ],
        check: .acts(.missingApproval))
}
