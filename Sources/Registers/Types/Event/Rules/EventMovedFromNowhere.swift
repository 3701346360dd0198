extension RecordRule {
    static let eventMovedFromNowhere = RecordRule(
        code: "DL306", name: "move-without-origin",
        summary: "Lịch đã đổi phải ghi lúc bắt đầu cũ, và chỉ lịch đã đổi mới ghi.", basis: ["QC Đ9.1"],
        gravity: .errorWhenApproved,
        rationale:
            "Người đã biết lịch cũ cần thấy lịch ấy chuyển đi đâu; lịch tuần cũ vẫn hiện việc đã chuyển.",
        examples: [
            .passes("event", sample + "\nstatus: moved\nmoved_from: 2021-05-14T08:00"),
            .fails("event", sample + "\nstatus: moved", line: 5),
            .fails("event", sample + "\nmoved_from: 2021-05-14T08:00", line: 5),
            .fails("event", sample + "\nstatus: moved\nmoved_from: 2021-05-17T08:00", line: 6),
        ],
        check: { entry, _ in fault(entry.record).map { [$0] } ?? [] })

    private static func fault(_ record: Record) -> RecordFault? {
        let isMoved = EventStatus(record) == .moved
        guard let former = record["moved_from"] else {
            // A value that could not be read has a finding of its own.
            guard isMoved, EventTime(record) != nil, !record.isUnread("moved_from") else { return nil }
            return RecordFault(
                at: record.position(of: "status"), "Lịch đã đổi nhưng không ghi đổi từ lúc nào.",
                help: "Thêm `moved_from:` với lúc bắt đầu cũ, ví dụ 2021-05-14T08:00.")
        }
        guard isMoved || EventStatus(record) == .cancelled else {
            return RecordFault(
                at: record.position(of: "moved_from"),
                "Có lúc bắt đầu cũ nhưng trạng thái không phải `moved`.",
                help: "Ghi `status: moved`, hoặc bỏ `moved_from`.")
        }
        guard isSame(former, record["start"]) else { return nil }
        return RecordFault(
            at: record.position(of: "moved_from"), "Lúc bắt đầu cũ trùng với lúc bắt đầu mới.",
            help: "Ghi lịch mới vào `start`, lịch cũ vào `moved_from`.")
    }

    private static func isSame(_ left: FieldValue, _ right: FieldValue?) -> Bool {
        switch (left, right) {
        case (.date(let left), .date(let right)): left == right
        case (.moment(let left), .moment(let right)): left == right
        default: false
        }
    }

    private static let sample =
        "kind: hop\nstart: 2021-05-17T08:00\nplace: Hội trường\nchair: Chủ tịch UBND phường"
}
