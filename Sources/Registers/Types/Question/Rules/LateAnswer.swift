import CivilTime
import Diagnostics

extension RecordRule {
    // A note: what came late cannot be mended, but whoever looks at the register should see it.
    static let lateAnswer = RecordRule(
        code: "DL409", name: "late-answer",
        summary: "Câu hỏi được trả lời trong thời hạn.", basis: ["NĐ43/2011 Đ17.1"], gravity: .always(.note),
        rationale:
            "Trả lời muộn được tính vào báo cáo và bảng chấm điểm, nên người phụ trách cần thấy là bài nào.",
        examples: [
            // 15 working days after Monday 9 November are over on 30 November.
            .passes("question", early + answered("2020-11-30")),
            .fails("question", early + answered("2020-12-01"), line: 7),
            .passes("question", QuestionExample.lines + "\ndue: 2020-11-27" + answered("2020-11-27")),
            .fails(
                "question", QuestionExample.lines + "\ndue: 2020-11-27" + answered("2020-11-28"), line: 8),
        ],
        check: { entry, context in
            guard let deadline = QuestionDeadline.of(entry.record, context),
                let done = QuestionHandling(entry, context)?.done, done > deadline.date, done <= context.today
            else { return [] }
            let keys = ["answered_on", "result_on", "notified_on", "forwarded_on"]
            let key = keys.first { entry.record.date($0) == done } ?? "received"
            return [
                RecordFault(
                    at: entry.record.position(of: key),
                    "Trả lời ngày \(done.vietnamese), sau hạn \(deadline.date.vietnamese) (\(deadline.ground)).",
                    help: "Ngày sai thì sửa; đúng thì nêu lý do chậm trong báo cáo.",
                    basis: deadline.isLaw ? nil : ["QC Đ4.2c"])
            ]
        })

    private static let early = QuestionExample.lines.replacing("2020-11-16", with: "2020-11-09")

    private static func answered(_ day: String) -> String {
        "\nanswered_by: Phó Chủ tịch UBND phường\nanswered_on: \(day)"
    }
}
