import Content
import Diagnostics
import Editorial

extension Rule {
    static let disorderedActs = Rule(
        code: "QT005", name: "disordered-acts",
        summary: "Các bước phải theo thứ tự trình duyệt, duyệt nội dung, duyệt đăng.",
        basis: ["QC Đ5.3", "QC Đ8.1", "QC Đ6.6"], severity: .always(.error),
        rationale: "Thành viên phụ trách duyệt nội dung trước khi trình lãnh đạo Ban biên tập; thời điểm "
            + "ghi lùi làm mất giá trị của cả hồ sơ duyệt.",
        examples: [
            .passes(ExampleActs.complete, stage: .approved),
            .fails(
                [
                    "workflow": ExampleActs.line([
                        .init("submit", by: "thuong-truc", at: "2020-11-11T09:00:00+07:00"),
                        .init("endorse", by: "cntt", at: "2020-11-11T08:00:00+07:00"),
                    ])
                ], stage: .review, line: 13),
            .fails(
                [
                    "workflow": ExampleActs.line([
                        ExampleActs.submit,
                        .init("approve", by: "truong-ban", at: "2020-11-11T09:00:00+07:00"),
                        .init("endorse", by: "cntt", at: "2020-11-11T10:00:00+07:00"),
                    ])
                ], stage: .approved, line: 13),
        ],
        check: .acts(.outOfOrder))
}
