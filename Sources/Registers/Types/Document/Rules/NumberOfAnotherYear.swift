import CivilTime

extension RecordRule {
    static let numberOfAnotherYear = RecordRule(
        code: "DL103", name: "number-of-another-year",
        summary: "Năm trong số của văn bản quy phạm pháp luật là năm ban hành.", basis: ["NĐ30/2020 Đ15"],
        gravity: .errorWhenApproved,
        rationale: "Năm trong số và năm ban hành khác nhau thì một trong hai đã gõ nhầm.",
        examples: [
            .passes("document", DocumentSample.with("number: 01/2020/QĐ-UBND", "kind: quyet-dinh-qppl")),
            .passes("document", DocumentSample.plain),
            .fails(
                "document", DocumentSample.with("number: 01/2021/QĐ-UBND", "kind: quyet-dinh-qppl"), line: 1),
        ],
        check: { entry, _ in
            guard let year = entry.document.number?.year,
                let issued = entry.record.date("issued"), issued.year != year
            else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "number"),
                    "Số ghi năm \(year) nhưng văn bản ban hành ngày \(issued.vietnamese).",
                    help: "Đối chiếu với văn bản rồi sửa số hoặc sửa `issued`.")
            ]
        })
}
