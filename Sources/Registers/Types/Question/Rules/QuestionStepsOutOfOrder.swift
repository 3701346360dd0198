import CivilTime

extension RecordRule {
    static let questionStepsOutOfOrder = RecordRule(
        code: "DL404", name: "question-steps-out-of-order",
        summary: "Ngày nhận, chuyển, thông báo, trả lời phải theo thứ tự và đã tới.", basis: ["QC Đ4.2c"],
        gravity: .errorWhenApproved,
        rationale: "Ngày sai thì hạn trả lời tính sai, và người gửi không tin sổ nữa.",
        examples: [
            .passes(
                "question",
                QuestionExample.lines
                    + "\nforwarded_to: Công an phường\nforwarded_on: 2020-11-16\nanswered_on: 2020-11-30\nanswered_by: Phó Chủ tịch UBND phường"
            ),
            .fails("question", QuestionExample.lines + "\nforwarded_on: 2020-11-15", line: 6),
            .fails("question", QuestionExample.lines + "\nanswered_on: 2020-11-13", line: 6),
            .fails(
                "question", QuestionExample.lines + "\nnotified_on: 2020-11-20\npromised: 2020-11-19", line: 7
            ),
            .fails(
                "question", QuestionExample.lines.replacing("2020-11-16", with: "2020-12-24"), line: 1),
        ],
        check: { entry, context in
            DayOrder.faults(
                [
                    ("received", "forwarded_on"), ("received", "notified_on"), ("received", "answered_on"),
                    ("received", "result_on"), ("received", "due"), ("notified_on", "promised"),
                    ("forwarded_on", "result_on"),
                ], in: entry.record)
                + DayOrder.future(
                    ["received", "forwarded_on", "notified_on", "answered_on", "result_on"],
                    in: entry.record, today: context.today)
        })
}
