import CivilTime
import Reading

extension RecordRule {
    static let contradictoryDocumentDates = RecordRule(
        code: "DL107", name: "contradictory-document-dates",
        summary: "Ngày ban hành, có hiệu lực, ngưng và hết hiệu lực theo đúng thứ tự.",
        basis: ["NĐ43/2011 Đ10.1e"], gravity: .errorWhenApproved,
        rationale: "Ngày mâu thuẫn thì tình trạng hiệu lực trên trang sai, người dân áp dụng nhầm.",
        examples: [
            .passes("document", DocumentSample.plain),
            .passes("document", DocumentSample.with("effective: 2020-12-01", "expires: 2021-12-01")),
            .fails("document", DocumentSample.with("effective: 2020-11-09"), line: 5),
            .fails("document", DocumentSample.with("expires: 2020-11-09"), line: 6),
            .fails("document", DocumentSample.with("suspended_until: 2021-01-01"), line: 6),
            .fails(
                "document", DocumentSample.with("suspended_from: 2021-02-01", "suspended_until: 2021-01-01"),
                line: 7),
        ],
        check: { entry, _ in
            let record = entry.record
            return pairs.compactMap { fault(record, earlier: $0.0, later: $0.1) }
                + pauseWithoutBeginning(record)
        })

    /// Keys whose days may be the same but not the other way round; a later check does not repeat an earlier one.
    private static let pairs = [
        ("issued", "effective"), ("issued", "expires"), ("effective", "expires"),
        ("effective", "suspended_from"),
        ("suspended_from", "suspended_until"), ("suspended_from", "expires"),
    ]

    private static func fault(_ record: Record, earlier: String, later: String) -> RecordFault? {
        guard let first = record.date(earlier), let second = record.date(later), second < first else {
            return nil
        }
        return RecordFault(
            at: record.position(of: later),
            "\(label(later, record)) \(second.vietnamese) trước \(label(earlier, record).lowercased()) \(first.vietnamese).",
            help: "Đối chiếu với văn bản rồi sửa `\(later)` hoặc `\(earlier)`.")
    }

    private static func label(_ key: String, _ record: Record) -> String {
        record.fields.first { $0.key == key }?.label ?? key
    }

    private static func pauseWithoutBeginning(_ record: Record) -> [RecordFault] {
        guard record.date("suspended_until") != nil, record.date("suspended_from") == nil,
            record.texts("suspended_by").isEmpty
        else { return [] }
        return [
            RecordFault(
                at: record.position(of: "suspended_until"),
                "Có ngày cuối ngưng hiệu lực mà không có ngày đầu.",
                help: "Ghi thêm `suspended_from`, hoặc `suspended_by` là văn bản đã ngưng hiệu lực.")
        ]
    }
}
