import CivilTime
import Diagnostics

extension RecordRule {
    static let weakReceiptCode = RecordRule(
        code: "DL402", name: "weak-receipt-code", summary: "Mã nhận phải là mã ngẫu nhiên, khó đoán.",
        basis: ["NĐ43/2011 Đ15"], gravity: .errorWhenApproved,
        rationale:
            "Ai đoán được mã thì xem được việc của người khác; mã đặt theo ngày, số, tên thì đoán được.",
        examples: [
            .passes("question", QuestionExample.lines),
            .fails("question", QuestionExample.lines.replacing("k7m2xq9tfa", with: "cau-hoi-1"), line: 2),
            .fails("question", QuestionExample.lines.replacing("k7m2xq9tfa", with: "ch20201116ab"), line: 2),
            .fails("question", QuestionExample.lines.replacing("k7m2xq9tfa", with: "aaaaaaaaa1"), line: 2),
        ],
        check: { entry, _ in
            guard let code = entry.record.text("code"),
                let weakness = ReceiptCode.weakness(of: code, received: entry.record.date("received")?.iso)
            else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "code"), "Mã nhận \(weakness).",
                    help:
                        "Đặt mã \(ReceiptCode.leastLength) ký tự trở lên, chữ thường và số lẫn lộn, chọn ngẫu nhiên, rồi báo cho người gửi."
                )
            ]
        })
}
