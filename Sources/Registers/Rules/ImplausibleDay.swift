import CivilTime

extension RecordRule {
    static let implausibleDay = RecordRule(
        code: "DL006", name: "implausible-day", summary: "Ngày trong sổ ở một năm có thể có.",
        basis: ["QC Đ5.3"],
        gravity: .errorWhenApproved,
        rationale:
            "Năm gõ thiếu hay thừa số làm bài nằm sai chỗ trong danh sách, sai thời hạn và tình trạng.",
        examples: [
            .passes("project", sample("2021-03-01")),
            .fails("project", sample("0021-03-01"), line: 2),
            .fails("project", sample("9999-12-31"), line: 2),
            .fails("project", "name: Cầu\ntimeline:\n  - date: 0221-03-01\n    what: Khởi công", line: 3),
        ],
        check: { entry, _ in faults(of: entry.record).filter { !isTold($0.key, entry) }.map(\.fault) })

    /// The rule on the bounds of events speaks of their days.
    private static func isTold(_ key: String, _ entry: RecordEntry) -> Bool {
        entry.type == .event && ["start", "end"].contains(key)
    }

    private static func faults(of record: Record) -> [(key: String, fault: RecordFault)] {
        record.filled.flatMap { field, value -> [(key: String, fault: RecordFault)] in
            switch value {
            case .record(let inner): return faults(of: inner)
            case .records(let inner): return inner.flatMap(faults)
            case .date(let day): return fault(day, field, record)
            case .moment(let moment): return fault(moment.date, field, record)
            default: return []
            }
        }
    }

    private static func fault(
        _ day: CivilDate, _ field: Field, _ record: Record
    ) -> [(key: String, fault: RecordFault)] {
        guard !PlausibleYears.range.contains(day.year) else { return [] }
        let fault = RecordFault(
            at: record.position(of: field.key),
            "\(field.label): năm \(day.year) không nằm trong khoảng \(PlausibleYears.words).",
            help: "Sửa năm ở `\(field.key)`; chưa biết ngày thì bỏ dòng này.")
        return [(field.key, fault)]
    }

    private static func sample(_ day: String) -> String { "name: Cầu\nstart: \(day)" }
}
