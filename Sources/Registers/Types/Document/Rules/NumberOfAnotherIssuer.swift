import Diagnostics

extension RecordRule {
    static let numberOfAnotherIssuer = RecordRule(
        code: "DL104", name: "number-of-another-issuer",
        summary: "Ký hiệu của văn bản có chữ viết tắt của cơ quan ban hành.",
        basis: ["NĐ30/2020 Đ8.2", "NĐ30/2020 Đ15"], gravity: .always(.warning),
        rationale: "Cơ quan ban hành ghi nhầm thì người đọc hiểu sai ai chịu trách nhiệm về văn bản.",
        examples: [
            .passes("document", DocumentSample.plain),
            .passes("document", DocumentSample.with("issuer: Chủ tịch Ủy ban nhân dân phường Ví Dụ")),
            .passes("document", DocumentSample.with("issuer: Hội không có trong bảng")),
            .fails("document", DocumentSample.with("issuer: Hội đồng nhân dân phường Ví Dụ"), line: 3),
        ],
        check: { entry, context in
            guard let number = entry.document.number, !number.isOfParty,
                let issuer = entry.record.text("issuer"),
                let symbol = DocumentIssuer.symbol(of: entry.document.issuer, context.settings["document"]),
                !number.symbol.contains(where: { bears($0, symbol) })
            else { return [] }
            return [
                RecordFault(
                    at: entry.record.position(of: "issuer"),
                    "Ký hiệu “\(number.text)” không có “\(symbol)”, chữ viết tắt của “\(issuer)”.",
                    help:
                        "Đối chiếu với văn bản rồi sửa `issuer` hoặc `number`. Chữ viết tắt khác thì ghi ở `registers.document.issuers` trong site.yml."
                )
            ]
        })

    /// Whether a part of a symbol stands for an agency; that of the National Assembly has its term behind it.
    private static func bears(_ part: String, _ symbol: String) -> Bool {
        part.hasPrefix(symbol) && part.dropFirst(symbol.count).allSatisfy { ("0"..."9").contains($0) }
    }
}
