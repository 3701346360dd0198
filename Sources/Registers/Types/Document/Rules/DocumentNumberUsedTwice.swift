import CivilTime

extension RecordRule {
    static let documentNumberUsedTwice = RecordRule(
        code: "DL106", name: "document-number-used-twice",
        summary: "Trong một năm, một cơ quan không có hai văn bản cùng số, ký hiệu.",
        basis: ["NĐ30/2020 Đ15"],
        gravity: .errorWhenApproved,
        rationale: "Hai văn bản cùng số, ký hiệu thì viện dẫn không biết là văn bản nào.",
        examples: [
            .passes("document", DocumentSample.plain, others: [DocumentSample.with("number: 13/QĐ-UBND")]),
            .passes("document", DocumentSample.plain, others: [DocumentSample.with("issued: 2019-11-10")]),
            .passes(
                "document", DocumentSample.plain,
                others: [DocumentSample.with("issuer: Ủy ban nhân dân phường Thí Dụ")]),
            .fails("document", DocumentSample.plain, others: [DocumentSample.plain], line: 1),
            .fails(
                "document", DocumentSample.with("number: 05/QĐ-UBND"),
                others: [DocumentSample.with("number: 5/QĐ-UBND", "issued: 2020-01-31")], line: 1),
        ],
        check: { entry, context in
            guard let issued = entry.record.date("issued"), let number = entry.record.text("number"),
                let key = entry.document.numberKey
            else {
                return []
            }
            let twin = context.records.documents(numbered: key)
                .first { other in
                    !other.isVersion(of: entry) && other.record.date("issued")?.year == issued.year
                        && other.document.issuer == entry.document.issuer
                }
            guard let twin else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "number"),
                    "Số \(number) năm \(issued.year) của cơ quan này đã dùng ở bài “\(twin.title)” (\(twin.file)).",
                    help: "Đối chiếu với văn bản rồi sửa số; nếu là một văn bản đăng hai lần thì bỏ một bài.")
            ]
        })
}
