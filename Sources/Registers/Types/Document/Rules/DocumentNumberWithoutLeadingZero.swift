import Diagnostics

extension RecordRule {
    static let documentNumberWithoutLeadingZero = RecordRule(
        code: "DL116", name: "document-number-without-leading-zero",
        summary: "Số nhỏ hơn 10 của văn bản phường viết có số 0 đứng trước.", basis: ["NĐ30/2020 Đ15"],
        gravity: .always(.note),
        rationale: "Nghị định 30/2020/NĐ-CP đánh số từ 01; viết thống nhất thì dễ tìm.",
        examples: [
            .passes("document", DocumentSample.with("number: 05/QĐ-UBND")),
            .passes("document", DocumentSample.plain),
            .fails("document", DocumentSample.with("number: 5/QĐ-UBND"), line: 1),
        ],
        check: { entry, context in
            guard let text = entry.record.text("number"), let number = entry.document.number,
                number.ordinal.utf8.count == 1, DocumentIssuer.isOwn(entry.document.issuer, context.site)
            else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "number"), "Số “\(text)” thiếu số 0 đứng trước.",
                    help: "Nếu văn bản ghi như vậy thì để nguyên; nếu không, viết `0\(text)`.")
            ]
        })
}
