import Diagnostics

extension RecordRule {
    static let missingEffectiveDate = RecordRule(
        code: "DL109", name: "missing-effective-date",
        summary: "Văn bản của phường ghi ngày có hiệu lực.", basis: ["NĐ43/2011 Đ10.1e"],
        gravity: .always(.warning),
        rationale: "Không có ngày có hiệu lực thì người dân không biết từ khi nào phải làm theo.",
        examples: [
            .passes("document", DocumentSample.plain),
            .passes("document", DocumentSample.with("number: 05/BC-UBND", "kind: bao-cao", "effective:")),
            .fails("document", DocumentSample.with("effective:"), line: 5),
            .fails("document", DocumentSample.lines.dropLast().joined(separator: "\n"), line: 0),
        ],
        check: { entry, context in
            guard let kind = entry.document.kind, kind.hasValidity,
                DocumentIssuer.isOwn(entry.document.issuer, context.site),
                entry.record.date("effective") == nil,
                !entry.record.has("effective") || entry.record.isEmpty("effective")
            else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "effective"), "Chưa ghi ngày có hiệu lực.",
                    help:
                        "Ghi `effective` theo điều khoản thi hành của văn bản; “kể từ ngày ký” là ngày ban hành."
                )
            ]
        })
}
