import Content
import Diagnostics
import Editorial

extension Rule {
    static let unconfirmedAct = Rule(
        code: "QT010", name: "unconfirmed-act",
        summary: "Bài duyệt đăng khẩn và bài tạm ẩn phải được xác nhận trong thời hạn của phường.",
        basis: ["QC Đ5.3", "QC Đ6.6", "QC Đ8.1"], severity: .onlyApproved(.warning),
        rationale:
            "Duyệt khẩn bỏ qua người phụ trách chuyên mục, tạm ẩn bỏ qua Trưởng Ban biên tập; người bị bỏ qua "
            + "phải xem lại trong số ngày làm việc đặt ở `board.rules`.",
        examples: [
            .passes(ExampleActs.complete, stage: .approved),
            .fails(
                [
                    "workflow": ExampleActs.line([
                        ExampleActs.submit, ExampleActs.endorse, ExampleActs.approve,
                        .init(
                            "suspend", by: "cntt", at: "2020-11-12T08:00:00+07:00",
                            more: ["note: \"Số liệu cần kiểm tra lại.\""]),
                    ])
                ], stage: .approved, line: 21),
        ],
        check: .acts(.unconfirmed))
}
