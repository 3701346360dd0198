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
            .passes(
                [
                    "workflow": ExampleActs.line([
                        .init("submit", by: "thuong-truc", at: "2020-11-11T08:00:00+07:00"),
                        .init("endorse", by: "cntt", at: "2020-11-11T09:00:00+07:00"),
                        .init("approve", by: "truong-ban", at: "2020-11-11T10:00:00+07:00"),
                    ])
                ], stage: .approved),
            .fails(
                [
                    "workflow": ExampleActs.line([
                        .init("endorse", by: "cntt", at: "2020-11-11T09:00:00+07:00"),
                        .init("approve", by: "truong-ban", at: "2020-11-11T10:00:00+07:00"),
                    ])
                ], stage: .approved, line: 1),
        ],
        check: .acts(.missingSubmission))
}
