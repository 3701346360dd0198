import Diagnostics

extension RecordRule {
    static let incompleteQuestionStep = RecordRule(
        code: "DL405", name: "incomplete-question-step",
        summary: "Việc chuyển, hẹn, trả lời phải ghi đủ ai và ngày nào.", basis: ["QC Đ4.2c"],
        gravity: .errorWhenApproved,
        rationale:
            "Quy chế đòi đăng việc chuyển và kết quả; thiếu người hoặc ngày thì người gửi không biết hỏi ai.",
        examples: [
            .passes(
                "question",
                QuestionExample.lines
                    + "\nanswered_by: Phó Chủ tịch UBND phường\nanswered_on: 2020-11-30"),
            .fails("question", QuestionExample.lines + "\nanswered_on: 2020-11-30", line: 6),
            .fails("question", QuestionExample.lines + "\nanswer: Có.", line: 6),
            .fails("question", QuestionExample.lines + "\nforwarded_to: Công an phường", line: 6),
            .fails("question", QuestionExample.lines + "\npromised: 2020-12-30", line: 6),
        ],
        check: { entry, _ in
            [
                ("forwarded_to", "forwarded_on"), ("forwarded_on", "forwarded_to"),
                ("answered_on", "answered_by"), ("answered_by", "answered_on"), ("answer", "answered_on"),
                ("promised", "notified_on"), ("result", "result_on"), ("result_on", "result"),
            ]
            .compactMap { key, needed in fault(key, needed, entry.record) }
        })

    private static func fault(_ key: String, _ needed: String, _ record: Record) -> RecordFault? {
        guard record[key] != nil, record[needed] == nil,
            let field = record.fields.first(where: { $0.key == needed })
        else { return nil }
        return RecordFault(
            at: record.position(of: key), "Có `\(key)` mà thiếu `\(needed)` (\(field.label.lowercased())).",
            help: "\(field.help) Ví dụ: `\(needed): \(field.example)`.",
            basis: field.basis.isEmpty ? nil : field.basis)
    }
}
