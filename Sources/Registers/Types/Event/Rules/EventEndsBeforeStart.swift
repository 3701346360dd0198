import CivilTime

extension RecordRule {
    static let eventEndsBeforeStart = RecordRule(
        code: "DL301", name: "event-ends-before-start", summary: "Lịch phải kết thúc sau khi bắt đầu.",
        basis: ["QC Đ9.1", "NĐ43/2011 Đ10.1c"], gravity: .errorWhenApproved,
        rationale: "Giờ kết thúc trước giờ bắt đầu thì người xem không biết lúc nào đúng.",
        examples: [
            .passes("event", sample("2021-05-17T08:00", "2021-05-17T10:00")),
            .passes("event", sample("2021-05-17", "2021-05-17")),
            .fails("event", sample("2021-05-17T08:00", "2021-05-17T07:00"), line: 3),
            .fails("event", sample("2021-05-17T08:00", "2021-05-17T08:00"), line: 3),
            .fails("event", sample("2021-05-17", "2021-05-16"), line: 3),
        ],
        check: { entry, _ in
            guard let times = times(entry.record) else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "end"),
                    "Kết thúc (\(times.end)) không sau bắt đầu (\(times.start)).",
                    help: "Xem lại `start` và `end`; chưa biết giờ kết thúc thì bỏ dòng `end`.")
            ]
        })

    /// Both ends as people read them, where they stand in the wrong order.
    private static func times(_ record: Record) -> (start: String, end: String)? {
        switch (record["start"], record["end"]) {
        case (.date(let start), .date(let end)) where end < start: (start.vietnamese, end.vietnamese)
        case (.moment(let start), .moment(let end)) where end <= start: (start.vietnamese, end.vietnamese)
        case (.moment(let start), .date(let end)) where end < start.date: (start.vietnamese, end.vietnamese)
        case (.date(let start), .moment(let end)) where end.date < start: (start.vietnamese, end.vietnamese)
        default: nil
        }
    }

    private static func sample(_ start: String, _ end: String) -> String {
        "kind: hop\nstart: \(start)\nend: \(end)\nplace: Hội trường\nchair: Chủ tịch UBND phường"
    }
}
