extension RecordRule {
    static let eventOutOfBounds = RecordRule(
        code: "DL303", name: "event-out-of-bounds",
        summary: "Một việc trong lịch không kéo dài quá mức, và ở một năm có thể có.", basis: ["QC Đ9.1"],
        gravity: .errorWhenApproved,
        rationale:
            "Việc dài nhiều tháng hoặc ở một năm xa lạ thường là gõ nhầm năm; lịch tuần chỉ hiện những ngày đầu.",
        examples: [
            .passes("event", "kind: nghi-le\nstart: 2026-02-16\nend: 2026-02-20"),
            .fails("event", "kind: nghi-le\nstart: 2026-02-16\nend: 2226-02-20", line: 3),
            .fails("event", "kind: nghi-le\nstart: 0202-02-16", line: 2),
        ],
        check: { entry, context in
            guard let time = EventTime(entry.record) else { return impossibleYear(entry.record) }
            let longest = EventSettings.longestDays(context)
            guard time.dayCount > longest else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "end"),
                    "Việc kéo dài \(time.dayCount) ngày, quá \(longest) ngày: lịch tuần chỉ hiện \(longest) ngày đầu.",
                    help:
                        "Xem lại năm của `start` và `end`; việc dài thật thì tách thành nhiều lịch, hoặc đặt `registers.event.longest_days` trong site.yml."
                )
            ]
        })

    private static func impossibleYear(_ record: Record) -> [RecordFault] {
        guard record["start"] != nil else { return [] }
        let years = PlausibleYears.range
        return [
            RecordFault(
                at: record.position(of: "start"),
                "Năm bắt đầu không nằm trong khoảng \(years.lowerBound)–\(years.upperBound), lịch tuần không hiện việc này.",
                help: "Xem lại năm của `start`.")
        ]
    }
}
