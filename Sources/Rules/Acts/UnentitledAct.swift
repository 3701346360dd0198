import Content
import Diagnostics
import Editorial

extension Rule {
    static let unentitledAct = Rule(
        code: "QT004", name: "unentitled-act",
        summary: "Mỗi bước phải do người có thẩm quyền vào ngày ấy thực hiện.",
        basis: ["QC Đ5.3", "QC Đ6.6", "QC Đ7.2", "QC Đ8.1", "QC Đ9"], severity: .always(.error),
        rationale: "Thường trực trình duyệt, người phụ trách chuyên mục duyệt nội dung, Trưởng ban duyệt "
            + "đăng; Phó Trưởng ban chỉ duyệt đăng khi có ủy quyền còn hiệu lực.",
        examples: [
            .passes(ExampleActs.complete, stage: .approved),
            .fails(
                [
                    "workflow": ExampleActs.line([
                        ExampleActs.submit,
                        .init("endorse", by: "van-phong", at: "2020-11-11T09:00:00+07:00"),
                    ])
                ], stage: .review, line: 13),
            .fails(
                [
                    "workflow": ExampleActs.line([
                        ExampleActs.submit,
                        ExampleActs.endorse,
                        .init("approve", by: "pho-ban", at: "2020-11-11T10:00:00+07:00"),
                    ])
                ], stage: .approved, line: 17),
        ],
        check: .acts(.notEntitled))
}
