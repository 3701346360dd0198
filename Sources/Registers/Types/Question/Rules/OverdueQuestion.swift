import CivilTime
import Diagnostics

extension RecordRule {
    // A warning, not an error: a site that cannot be built would not make the answer come any sooner.
    static let overdueQuestion = RecordRule(
        code: "DL406", name: "overdue-question",
        summary: "Câu hỏi phải được trả lời, hoặc có thông báo kèm ngày hẹn, trong thời hạn.",
        basis: ["NĐ43/2011 Đ17.1"], gravity: .always(.warning),
        rationale:
            "Với câu hỏi nhận đến 14/08/2022 là 15 ngày làm việc, việc ngoài thẩm quyền thì thông báo ngay; sau đó là mục tiêu phường tự đặt trong `registers.question`.",
        examples: [
            .passes("question", QuestionExample.lines + "\ndue: 2020-12-01"),
            .passes(
                "question",
                QuestionExample.lines
                    + "\ndue: 2020-11-30\nanswered_on: 2020-11-30\nanswered_by: Phó Chủ tịch UBND phường"),
            .fails("question", QuestionExample.lines + "\ndue: 2020-11-30", line: 1),
            .fails(
                "question",
                QuestionExample.lines + "\nnotified_on: 2020-11-20\npromised: 2020-11-27", line: 1),
        ],
        check: { entry, context in
            guard QuestionStatus.of(entry, context) == .overdue,
                let deadline = QuestionDeadline.of(entry.record, context)
            else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "received"),
                    "Đã quá hạn trả lời \(deadline.date.vietnamese) (\(deadline.ground)).",
                    help: entry.record.flag("out_of_remit")
                        ? "Thông báo cho người gửi rằng việc ngoài thẩm quyền và ghi `notified_on`."
                        : "Trả lời và ghi `answered_on`, `answered_by`; chưa trả lời được thì thông báo và ghi `notified_on`, `promised`.",
                    basis: deadline.isLaw ? nil : ["QC Đ4.2c"])
            ]
        })
}
