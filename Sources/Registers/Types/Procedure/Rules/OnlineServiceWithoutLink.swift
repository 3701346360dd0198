import Diagnostics

extension RecordRule {
    static let onlineServiceWithoutLink = RecordRule(
        code: "DL205", name: "online-service-without-link",
        summary: "Thủ tục nộp được qua mạng thì có đường dẫn đến nơi nộp.", basis: ["QC Đ9.3"],
        gravity: .always(.warning),
        rationale: "Ghi là nộp qua mạng mà không dẫn tới đâu thì người dân không nộp được.",
        examples: [
            .passes("procedure", ProcedureExample.lines),
            .passes(
                "procedure",
                ProcedureExample.lines.replacing("muc-do-2", with: "muc-do-4")
                    + "\nportal: https://dichvucong.example/1"),
            .fails("procedure", ProcedureExample.lines.replacing("muc-do-2", with: "muc-do-4"), line: 19),
        ],
        check: { entry, _ in
            guard let level = entry.record.text("level"), ServiceLevel.isOnline(level),
                entry.record["portal"] == nil, !entry.record.isUnread("portal")
            else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "level"), "Thủ tục nộp được qua mạng mà không có `portal`.",
                    help: "Ghi địa chỉ của thủ tục trên Cổng Dịch vụ công vào `portal`.")
            ]
        })
}
