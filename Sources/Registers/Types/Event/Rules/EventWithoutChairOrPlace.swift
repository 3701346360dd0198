extension RecordRule {
    static let eventWithoutChairOrPlace = RecordRule(
        code: "DL305", name: "event-without-chair-or-place",
        summary: "Lịch làm việc, họp, tiếp công dân phải có người chủ trì và địa điểm.",
        basis: ["QC Đ9.1", "NĐ43/2011 Đ10.1c"], gravity: .errorWhenApproved,
        rationale: "Không biết ai chủ trì, ở đâu thì lịch không dùng được.",
        examples: [
            .passes("event", "kind: nghi-le\nstart: 2026-02-16\nend: 2026-02-20"),
            .passes("event", "kind: hop\nstart: 2021-05-17T08:00\nplace: Hội trường\nchair: Chủ tịch UBND"),
            .fails("event", "kind: hop\nstart: 2021-05-17T08:00\nchair: Chủ tịch UBND", line: 0),
            .fails("event", "kind: hop\nstart: 2021-05-17T08:00\nplace: Hội trường\nchair:", line: 4),
        ],
        check: { entry, _ in
            guard EventKind(entry.record).isAppointment else { return [] }
            return [("chair", "người chủ trì"), ("place", "địa điểm")]
                .filter { entry.record[$0.0] == nil && !entry.record.isUnread($0.0) }
                .map { key, name in
                    RecordFault(
                        at: entry.record.position(of: key), "Lịch chưa có \(name) (`\(key)`).",
                        help: "Ghi \(name); họp trực tuyến thì ghi “Trực tuyến” ở địa điểm.")
                }
        })
}
