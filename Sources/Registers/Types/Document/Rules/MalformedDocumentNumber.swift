extension RecordRule {
    static let malformedDocumentNumber = RecordRule(
        code: "DL101", name: "malformed-document-number",
        summary: "Số, ký hiệu viết đúng mẫu: số, dấu gạch chéo, ký hiệu.",
        basis: ["NĐ30/2020 Đ8.2", "NĐ30/2020 Đ15"], gravity: .errorWhenApproved,
        rationale: "Người dân và máy tìm văn bản theo số, ký hiệu; viết lệch một dấu là tìm không ra.",
        examples: [
            .passes("document", DocumentSample.plain),
            .passes("document", DocumentSample.with("number: 01/2020/QĐ-UBND", "kind: quyet-dinh-qppl")),
            .passes("document", DocumentSample.with("number: 12/UBND-VHXH", "kind: cong-van")),
            .fails("document", DocumentSample.with("number: \"Số: 12/QĐ-UBND\""), line: 1),
            .fails("document", DocumentSample.with("number: 12/QĐ – UBND"), line: 1),
            .fails("document", DocumentSample.with("number: QĐ-UBND"), line: 1),
            .fails("document", DocumentSample.with("number: \"12\""), line: 1),
            .fails("document", DocumentSample.with("number: 00/QĐ-UBND"), line: 1),
        ],
        check: { entry, _ in
            guard let number = entry.record.text("number"), entry.document.number?.isCounted != true else {
                return []
            }
            let tidy = DocumentNumber.tidied(number)
            let form = entry.document.kind?.isNormative == true ? "01/2020/QĐ-UBND" : "12/QĐ-UBND"
            return [
                RecordFault(
                    at: entry.record.position(of: "number"), "Số, ký hiệu “\(number)” không đúng mẫu.",
                    help: DocumentNumber(tidy)?.isCounted != true
                        ? "Viết theo mẫu `\(form)`; văn bản để trống số thì ghi `number: null` và nêu lý do ở `unnumbered`."
                        : "Viết `\(tidy)`.")
            ]
        })
}
