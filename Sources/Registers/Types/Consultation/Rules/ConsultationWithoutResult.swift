import CivilTime
import WorkingDays
import Diagnostics

extension RecordRule {
    static let consultationWithoutResult = RecordRule(
        code: "DL806", name: "consultation-without-result",
        summary: "Hết hạn lấy ý kiến thì công bố kết quả tiếp thu.", basis: ["Luật 104/2016 Đ17.1c"],
        gravity: .always(.warning),
        rationale:
            "Người góp ý cần biết ý kiến được tiếp thu ra sao. Số ngày làm việc ghi ở `registers.consultation.result_days`; không ghi thì chỉ nhắc khi kết quả ghi dở.",
        examples: [
            .passes("consultation", ConsultationExample.lines),
            .passes(
                "consultation", closed + "\nresult: Không nhận được ý kiến nào.\nresult_on: 2020-11-30"),
            .fails("consultation", closed + "\nresult: Không nhận được ý kiến nào.", line: 6),
            .fails("consultation", closed + "\nresult_on: 2020-11-30", line: 6),
        ],
        check: { entry, context in
            let hasResult = entry.record["result"] != nil || entry.record["result_file"] != nil
            let hasDay = entry.record["result_on"] != nil
            if hasResult != hasDay { return [half(entry, hasResult: hasResult)] }
            guard !hasResult, let limit = limit(entry, context), limit < context.today else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "closes"),
                    "Đã hết hạn lấy ý kiến mà chưa có kết quả; hạn có kết quả là \(limit.vietnamese).",
                    help: "Ghi `result` (hoặc `result_file`) và `result_on`.")
            ]
        })

    private static let closed = ConsultationExample.lines.replacing("2020-12-10", with: "2020-11-27")

    private static func half(_ entry: RecordEntry, hasResult: Bool) -> RecordFault {
        let key = hasResult ? (entry.record["result"] != nil ? "result" : "result_file") : "result_on"
        return RecordFault(
            at: entry.record.position(of: key),
            hasResult ? "Có kết quả mà thiếu ngày có kết quả." : "Có ngày có kết quả mà thiếu kết quả.",
            help: hasResult ? "Ghi `result_on`." : "Ghi `result` hoặc `result_file`.")
    }

    private static func limit(_ entry: RecordEntry, _ context: RegisterContext) -> CivilDate? {
        guard let days = context.settings["consultation"]?.integer("result_days"),
            let closes = entry.record.date("closes")
        else { return nil }
        return context.calendar.date(days, workingDaysAfter: closes)
    }
}
