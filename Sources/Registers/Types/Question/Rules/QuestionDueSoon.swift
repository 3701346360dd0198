import CivilTime
import Diagnostics

extension RecordRule {
    static let questionDueSoon = RecordRule(
        code: "DL407", name: "question-due-soon", summary: "Câu hỏi sắp đến hạn trả lời thì được nhắc.",
        basis: ["NĐ43/2011 Đ17.1"], gravity: .always(.note),
        rationale: "Nhắc trước một tuần thì còn kịp trả lời hoặc báo tiến độ.",
        examples: [
            .passes("question", QuestionExample.lines + "\ndue: 2020-12-09"),
            .fails("question", QuestionExample.lines + "\ndue: 2020-12-08", line: 1),
        ],
        check: { entry, context in
            guard QuestionStatus.of(entry, context).isOpen,
                let deadline = QuestionDeadline.of(entry.record, context)
            else { return [] }
            let left = deadline.date.dayNumber - context.today.dayNumber
            guard (0...7).contains(left) else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "received"),
                    "Hạn trả lời là \(deadline.date.vietnamese) (\(deadline.ground)).",
                    help: "Trả lời, hoặc thông báo tiến độ kèm ngày sẽ trả lời, trước hết ngày ấy.",
                    basis: deadline.isLaw ? nil : ["QC Đ4.2c"])
            ]
        })
}
