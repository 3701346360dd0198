import Content
import Diagnostics
import Editorial

extension Rule {
    static let incompleteAct = Rule(
        code: "QT011", name: "incomplete-act",
        summary: "Bước từ chối, gỡ, trả lại, tạm ẩn, tham mưu phải nói rõ lý do.",
        basis: ["QC Đ4.2b", "QC Đ5.3"], severity: .always(.error),
        rationale:
            "Quy chế cho từ chối đăng trong những trường hợp kể tại Điều 4; người gửi bài và người kiểm tra "
            + "sau này phải biết đó là trường hợp nào.",
        examples: [
            .passes(
                [
                    "workflow": ExampleActs.line([
                        ExampleActs.submit,
                        .init(
                            "refuse", by: "truong-ban", at: "2020-11-11T09:00:00+07:00",
                            more: ["reason: trung-lap", "note: \"Đã đăng ngày 10/11.\""]),
                    ])
                ], stage: .draft),
            .fails(
                [
                    "workflow": ExampleActs.line([
                        ExampleActs.submit,
                        .init("refuse", by: "truong-ban", at: "2020-11-11T09:00:00+07:00"),
                    ])
                ], stage: .draft, line: 13),
        ],
        check: .acts(.incomplete))
}
