import CivilTime
import Diagnostics

extension RecordRule {
    static let undatedProcedureDecision = RecordRule(
        code: "DL207", name: "undated-procedure-decision",
        summary: "Quyết định công bố thủ tục có ngày, và ngày ấy đã tới.", basis: ["QC Đ9.2"],
        gravity: .always(.warning),
        rationale: "Có ngày mới biết thủ tục trên trang là bản mới hay bản đã bị thay.",
        examples: [
            .passes("procedure", ProcedureExample.lines),
            .fails("procedure", ProcedureExample.lines.replacing("\ndecided: 2020-10-01", with: ""), line: 2),
            .fails("procedure", ProcedureExample.lines.replacing("2020-10-01", with: "2020-12-02"), line: 3),
        ],
        check: { entry, context in
            guard entry.record["decision"] != nil, entry.record["decided"] == nil,
                !entry.record.isUnread("decided")
            else {
                return DayOrder.future(["decided"], in: entry.record, today: context.today)
            }
            return [
                RecordFault(
                    at: entry.record.position(of: "decision"), "Quyết định công bố không có ngày.",
                    help: "Ghi ngày ban hành quyết định vào `decided`.")
            ]
        })
}
