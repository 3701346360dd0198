import CivilTime
import Diagnostics

extension RecordRule {
    static let contradictoryFee = RecordRule(
        code: "DL206", name: "contradictory-fee", summary: "Phí, lệ phí không âm và lời ghi khớp số tiền.",
        basis: ["TT32/2017 Đ5.1"], gravity: .errorWhenApproved,
        rationale: "Người dân chuẩn bị tiền theo trang; ghi sai thì họ đi lại lần nữa.",
        examples: [
            .passes("procedure", ProcedureExample.lines.replacing("fee: 0", with: "fee: 8000")),
            .fails("procedure", ProcedureExample.lines.replacing("fee: 0", with: "fee: -8000"), line: 16),
            .fails(
                "procedure",
                ProcedureExample.lines.replacing("fee: 0", with: "fee: 8000\nfee_note: Không thu phí."),
                line: 17),
        ],
        check: { entry, _ in
            guard let fee = entry.record.decimal("fee") else { return [] }
            if fee.isNegative {
                return [
                    RecordFault(
                        at: entry.record.position(of: "fee"), "Phí, lệ phí là số âm.",
                        help: "Ghi số tiền phải nộp, không thu thì ghi 0.")
                ]
            }
            let note = entry.record.text("fee_note")?.lowercased().filter { $0.isLetter || $0 == " " } ?? ""
            guard fee > .zero, isFree.contains(note) else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "fee_note"),
                    "`fee` là \(fee.vietnamese) đồng mà `fee_note` nói không thu.",
                    help: "Không thu thì ghi `fee: 0`; có trường hợp miễn thì nói rõ ai được miễn.")
            ]
        })

    private static let isFree: Set<String> = [
        "không", "không có", "không thu", "không thu phí", "miễn phí", "không mất phí", "không thu lệ phí",
    ]
}
