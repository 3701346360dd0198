extension RecordRule {
    static let eventMixesDayAndTime = RecordRule(
        code: "DL302", name: "event-mixes-day-and-time",
        summary: "Bắt đầu và kết thúc cùng có giờ hoặc cùng chỉ có ngày.",
        basis: ["QC Đ9.1"], gravity: .errorWhenApproved,
        rationale: "Một đầu có giờ, một đầu chỉ có ngày thì không biết việc ấy cả ngày hay đến giờ nào.",
        examples: [
            .passes("event", "kind: nghi-le\nstart: 2026-02-16\nend: 2026-02-20"),
            .fails("event", "kind: nghi-le\nstart: 2026-02-16T08:00\nend: 2026-02-20", line: 3),
            .fails("event", "kind: nghi-le\nstart: 2026-02-16\nend: 2026-02-20T17:00", line: 3),
        ],
        check: { entry, _ in
            switch (entry.record["start"], entry.record["end"]) {
            case (.date, .moment), (.moment, .date):
                [
                    RecordFault(
                        at: entry.record.position(of: "end"),
                        "`start` và `end` không cùng cách ghi: một bên có giờ, một bên chỉ có ngày.",
                        help: "Việc cả ngày thì bỏ giờ ở cả hai; việc theo giờ thì ghi giờ ở cả hai.")
                ]
            default: []
            }
        })
}
