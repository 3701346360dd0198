extension RecordRule {
    static let missingDocumentNumber = RecordRule(
        code: "DL105", name: "missing-document-number",
        summary: "Văn bản có số, ký hiệu, hoặc có lý do vì sao không có.",
        basis: ["NĐ43/2011 Đ10.1e", "NĐ30/2020 Đ15"], gravity: .errorWhenApproved,
        rationale:
            "Số để trống mà không nói lý do thì không ai biết là văn bản không có số hay người đăng quên.",
        examples: [
            .passes("document", DocumentSample.plain),
            .passes("document", DocumentSample.with("number: null", "unnumbered: Bản gốc để trống số")),
            .fails("document", DocumentSample.with("number: null"), line: 1),
            .fails("document", DocumentSample.with("number: null", "unnumbered: \" \""), line: 1),
            .fails("document", DocumentSample.with("unnumbered: Bản gốc để trống số"), line: 6),
        ],
        check: { entry, _ in
            let record = entry.record
            switch (record.text("number"), record.text("unnumbered")) {
            case (nil, nil):
                // A number of the wrong type has been reported where it was read.
                guard !record.has("number") || record.isEmpty("number") else { return [] }
                return [
                    RecordFault(
                        at: record.position(of: "number"), "Văn bản chưa có số, ký hiệu.",
                        help:
                            "Ghi `number: 12/QĐ-UBND` như trên văn bản. Văn bản để trống số thì ghi `number: null` và lý do ở `unnumbered`; không đặt ra số."
                    )
                ]
            case (.some(let number), .some):
                return [
                    RecordFault(
                        at: record.position(of: "unnumbered"),
                        "Văn bản có số \(number) mà lại có lý do không có số.",
                        help: "Bỏ `unnumbered`, hoặc ghi `number: null`.")
                ]
            default: return []
            }
        })
}
