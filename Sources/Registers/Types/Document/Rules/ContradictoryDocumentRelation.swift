import CivilTime

extension RecordRule {
    static let contradictoryDocumentRelation = RecordRule(
        code: "DL110", name: "contradictory-document-relation",
        summary: "Quan hệ giữa các văn bản không được mâu thuẫn.", basis: ["QC Đ5.3"],
        gravity: .errorWhenApproved,
        rationale: "Quan hệ ngược hoặc quay vòng thì tình trạng hiệu lực của cả hai văn bản đều sai.",
        examples: [
            .passes(
                "document", DocumentSample.with("replaces: [\(DocumentSample.firstOther)]"),
                others: [
                    DocumentSample.with("number: 02/QĐ-UBND", "issued: 2019-01-02", "effective: 2019-01-02")
                ]),
            .fails("document", DocumentSample.with("replaces: [\(DocumentSample.ownName)]"), line: 6),
            .fails(
                "document", DocumentSample.with("replaced_by: [\(DocumentSample.firstOther)]"),
                others: [
                    DocumentSample.with("number: 02/QĐ-UBND", "issued: 2019-01-02", "effective: 2019-01-02")
                ],
                line: 6),
            .fails(
                "document", DocumentSample.with("amends: [\(DocumentSample.firstOther)]"),
                others: [DocumentSample.with("number: 02/QĐ-UBND", "amends: [12/QĐ-UBND]")], line: 6),
        ],
        check: { entry, context in
            entry.document.mentions.compactMap { side, mention -> RecordFault? in
                guard let other = context.records.match(mention, in: entry).document,
                    let message = contradiction(entry, side, other, context.records)
                else { return nil }
                return RecordFault(
                    at: mention.position, message,
                    help:
                        "Đối chiếu hai văn bản: đổi `\(side.key)` thành `\(side.inverse)`, hoặc bỏ quan hệ này."
                )
            }
        })

    private static func contradiction(
        _ entry: RecordEntry, _ side: DocumentRelation.Side, _ other: RecordEntry, _ records: RecordIndex
    ) -> String? {
        if other.isVersion(of: entry) {
            return "Văn bản không thể có quan hệ `\(side.key)` với chính nó."
        }
        guard side.relation.followsTime else { return nil }
        let isMutual = other.document.mentions(side.key).contains {
            records.match($0, in: other).document?.isVersion(of: entry) ?? false
        }
        if isMutual {
            return "Hai văn bản cùng ghi `\(side.key)` nhau: “\(other.documentName)” cũng ghi văn bản này."
        }
        let (later, earlier) = side.isActive ? (entry, other) : (other, entry)
        guard let last = later.record.date("issued"), let first = earlier.record.date("issued"), last < first
        else { return nil }
        return
            "“\(side.label)” \(other.documentName) là ngược thời gian: văn bản làm việc ấy ban hành ngày \(last.vietnamese), trước \(first.vietnamese)."
    }
}
