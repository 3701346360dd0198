import Diagnostics

extension RecordRule {
    static let unknownDocument = RecordRule(
        code: "DL111", name: "unknown-document",
        summary: "Văn bản mà quan hệ nêu bằng số nên có trong sổ, và chỉ có một.", basis: ["QC Đ5.3"],
        gravity: .always(.warning),
        rationale: "Số gõ nhầm, hoặc văn bản chưa đăng, thì người đọc không lần ra văn bản kia.",
        examples: [
            .passes(
                "document", DocumentSample.with("replaces: [02/QĐ-UBND]"),
                others: [DocumentSample.with("number: 02/QĐ-UBND", "issued: 2019-01-02")]),
            .passes(
                "document", DocumentSample.with("replaces: [\"02/QĐ-UBND ngày 02/01/2019\"]"),
                others: [
                    DocumentSample.with("number: 02/QĐ-UBND", "issued: 2019-01-02"),
                    DocumentSample.with("number: 02/QĐ-UBND", "issued: 2018-01-02"),
                ]),
            .fails("document", DocumentSample.with("replaces: [03/QĐ-UBND]"), line: 6),
            .fails(
                "document", DocumentSample.with("replaces: [02/QĐ-UBND]"),
                others: [
                    DocumentSample.with("number: 02/QĐ-UBND", "issued: 2019-01-02"),
                    DocumentSample.with("number: 02/QĐ-UBND", "issued: 2018-01-02"),
                ], line: 6),
        ],
        check: { entry, context in
            entry.document.mentions.compactMap { side, mention -> RecordFault? in
                guard let (message, help) = fault(mention, side, entry, context.records) else {
                    return nil
                }
                return RecordFault(at: mention.position, message, help: help)
            }
        })

    private static func fault(
        _ mention: DocumentMention, _ side: DocumentRelation.Side, _ entry: RecordEntry,
        _ records: RecordIndex
    ) -> (String, String)? {
        switch records.match(mention, in: entry) {
        case .document: return nil
        // With its day it is named well enough: that is a remark of its own.
        case .unknown(let text):
            guard mention.day == nil else { return nil }
            return (
                "Trong sổ không có văn bản “\(text)”.",
                "Kiểm tra số. Văn bản ấy chưa đăng thì đăng nó, hoặc ghi kèm ngày: `\(text) ngày 18/8/2019`."
            )
        case .several(let found):
            let names = found.prefix(3).map { "`\($0.id)` (\($0.documentName))" }.joined(separator: ", ")
            return (
                "Có \(found.count) văn bản mang số “\(mention.text)”.", "Ghi mã của văn bản ấy: \(names)."
            )
        case .article(let id):
            // An article about a document may be related to it, but cannot be replaced.
            guard side.relation.followsTime, records.knows(id) else { return nil }
            return (
                "Bài `\(id)` không phải văn bản trong sổ, nên không thể là “\(side.label.lowercased())”.",
                "Ghi mã của văn bản; bài giải thích về văn bản thì ghi ở `relates`."
            )
        }
    }
}
