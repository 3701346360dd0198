import Diagnostics

extension RecordRule {
    static let receiptCodeUsedTwice = RecordRule(
        code: "DL403", name: "receipt-code-used-twice", summary: "Mỗi câu hỏi có một mã nhận riêng.",
        basis: ["NĐ43/2011 Đ15"], gravity: .errorWhenApproved,
        rationale: "Hai câu hỏi chung một mã thì người này thấy việc của người kia.",
        examples: [
            .passes(
                "question", QuestionExample.lines,
                others: [QuestionExample.lines.replacing("k7m2xq9tfa", with: "w3hd8zb5ny")]),
            .fails("question", QuestionExample.lines, others: [QuestionExample.lines], line: 2),
        ],
        check: { entry, context in
            guard let code = entry.record.text("code"),
                let other = context.other(than: entry, sharing: CodeLookup.word(code))
            else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "code"), "Mã nhận này đã dùng cho \(other.file).",
                    help: "Đặt mã khác cho câu hỏi nhận sau và báo lại cho người gửi.")
            ]
        })
}
