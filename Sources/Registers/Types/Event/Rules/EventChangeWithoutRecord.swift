import Diagnostics

extension RecordRule {
    static let eventChangeWithoutRecord = RecordRule(
        code: "DL307", name: "change-without-record",
        summary: "Lịch đã đổi, đã hủy thì ghi lại thay đổi: ngày nào, đổi gì.", basis: ["QC Đ9.1"],
        gravity: .always(.warning),
        rationale:
            "Phần mềm lịch chỉ nhận bản mới khi số lần thay đổi tăng lên, và người dân cần biết lịch đổi từ khi nào.",
        examples: [
            .passes(
                "event", sample + "\nstatus: cancelled\nchanges:\n  - {at: 2021-05-16, what: Hủy vì mưa bão}"),
            .fails("event", sample + "\nstatus: cancelled", line: 5),
            .fails("event", sample + "\nstatus: moved\nmoved_from: 2021-05-14T08:00", line: 5),
        ],
        check: { entry, _ in
            let status = EventStatus(entry.record)
            guard status != .planned, entry.record.records("changes").isEmpty else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "status"),
                    "\(status == .moved ? "Lịch đã đổi" : "Lịch đã hủy") nhưng `changes` chưa ghi thay đổi.",
                    help: "Thêm vào `changes` một dòng: `- {at: 2021-05-16, what: …}`.")
            ]
        })

    private static let sample =
        "kind: hop\nstart: 2021-05-17T08:00\nplace: Hội trường\nchair: Chủ tịch UBND phường"
}
