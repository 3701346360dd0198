import Diagnostics

extension RecordRule {
    static let eventClash = RecordRule(
        code: "DL304", name: "clash-of-one-leader",
        summary: "Một người không chủ trì hai việc cùng lúc.", basis: ["QC Đ9.1", "NĐ43/2011 Đ10.1c"],
        gravity: .always(.warning),
        rationale: "Hai việc trùng giờ của một lãnh đạo thì chắc chắn một lịch sai, người đến dự sẽ chờ.",
        examples: [
            .passes("event", sample("08:00", "10:00"), others: [sample("10:00", "11:00")]),
            .passes(
                "event", sample("08:00", "10:00"), others: [sample("09:00", "11:00") + "\nstatus: cancelled"]),
            .passes(
                "event", sample("08:00", "10:00"),
                others: [sample("09:00", "11:00", chair: "Trần Thị Thí Dụ")]),
            .fails("event", sample("08:00", "10:00"), others: [sample("09:00", "11:00")], line: 5),
            .fails(
                "event", sample("08:00", "10:00"),
                others: [sample("09:00", "11:00", chair: "Đ/c Nguyễn Văn  ví dụ – Chủ tịch")], line: 5),
        ],
        check: { entry, context in
            guard let time = EventTime(entry.record) else { return [] }
            return others(entry, context)
                .filter { EventTime($0.record)?.overlaps(time) ?? false }
                .prefix(mostNamed)
                .map { other in
                    RecordFault(
                        at: entry.record.position(of: "chair"),
                        "\(entry.record.text("chair") ?? "Người chủ trì") còn chủ trì “\(other.title)” (\(EventTime(other.record)?.title ?? "")) cùng lúc.",
                        help: "Sửa giờ hoặc người chủ trì của một trong hai lịch: \(other.file).")
                }
        })

    /// A leader with a hundred meetings at once needs no hundred findings.
    private static let mostNamed = 5

    /// The leader's other appointments of these days, each once.
    private static func others(_ entry: RecordEntry, _ context: RegisterContext) -> [RecordEntry] {
        var files: Set<String> = [entry.file]
        return EventLookups.words(entry).flatMap { context.records.entries(of: .event, sharing: $0) }
            .filter { other in
                // A revision stands beside what it will replace.
                (entry.id.isEmpty || other.id != entry.id) && files.insert(other.file).inserted
            }
    }

    private static func sample(_ start: String, _ end: String, chair: String = "Nguyễn Văn Ví Dụ") -> String {
        "kind: hop\nstart: 2021-05-17T\(start)\nend: 2021-05-17T\(end)\nplace: Hội trường\nchair: \(chair)"
    }
}
