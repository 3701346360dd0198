import Diagnostics

extension RecordRule {
    static let oneSidedDocumentRelation = RecordRule(
        code: "DL112", name: "one-sided-document-relation",
        summary: "Quan hệ giữa hai văn bản nên được ghi ở cả hai bên.", basis: ["QC Đ5.3"],
        gravity: .always(.note),
        rationale:
            "Trang tự nối cả hai chiều, nhưng ghi cả hai bên thì lộ ra chỗ một bên gõ nhầm. Văn bản đã duyệt không phải sửa chỉ vì nhắc nhở này.",
        examples: [
            .passes(
                "document", DocumentSample.with("replaces: [\(DocumentSample.firstOther)]"),
                others: [
                    DocumentSample.with(
                        "number: 02/QĐ-UBND", "issued: 2019-01-02", "replaced_by: [12/QĐ-UBND]")
                ]),
            .fails(
                "document", DocumentSample.with("replaces: [\(DocumentSample.firstOther)]"),
                others: [DocumentSample.with("number: 02/QĐ-UBND", "issued: 2019-01-02")], line: 6),
        ],
        check: { entry, context in
            entry.document.mentions.filter { $0.side.relation.changesForce }.compactMap {
                side, mention -> RecordFault? in
                guard let other = context.records.match(mention, in: entry).document,
                    !other.isVersion(of: entry),
                    !names(entry, in: other, side.inverse, context.records)
                else { return nil }
                return RecordFault(
                    at: mention.position,
                    "“\(other.documentName)” không ghi `\(side.inverse)` văn bản này.",
                    help:
                        "Khi sửa \(other.file) thì thêm `\(side.inverse): [\(entry.id)]`; đến lúc ấy trang vẫn hiện cả hai chiều."
                )
            }
        })

    private static func names(
        _ entry: RecordEntry, in other: RecordEntry, _ key: String, _ records: RecordIndex
    ) -> Bool {
        other.document.mentions(key).contains {
            records.match($0, in: other).document?.isVersion(of: entry) ?? false
        }
    }
}
