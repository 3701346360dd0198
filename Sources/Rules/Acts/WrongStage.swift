import Content
import Diagnostics
import Editorial

extension Rule {
    static let wrongStage = Rule(
        code: "QT009", name: "wrong-stage",
        summary: "Tệp phải nằm ở đúng thư mục mà các bước đã ghi đưa tới.",
        basis: ["QC Đ5.3", "QC Đ6.6", "QC Đ8.1"], severity: .errorWhenApproved,
        rationale:
            "Bài chuyển từ `draft` sang `review` rồi `approved` bằng các bước của quy trình. Tệp nằm chỗ "
            + "khác là do một bước bị ngắt giữa chừng, hoặc do tệp được chuyển bằng tay.",
        examples: [
            .passes(["workflow": ExampleActs.line([ExampleActs.submit])], stage: .review),
            .fails(["workflow": ExampleActs.line([ExampleActs.submit])], stage: .draft, line: 9),
        ],
        check: .acts(.wrongStage))
}
