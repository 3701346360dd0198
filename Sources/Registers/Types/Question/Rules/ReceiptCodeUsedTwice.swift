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
        check: codeUsedTwice { _, file in
            ("Mã nhận này đã dùng cho \(file).", "Đặt mã khác cho câu hỏi nhận sau và báo lại cho người gửi.")
        })
}
