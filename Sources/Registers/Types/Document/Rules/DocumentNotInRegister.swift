import Diagnostics

extension RecordRule {
    static let documentNotInRegister = RecordRule(
        code: "DL117", name: "document-not-in-register",
        summary: "Văn bản mà quan hệ nêu bằng số và ngày nên được đăng trên trang.", basis: ["QC Đ5.3"],
        gravity: .always(.note),
        rationale: "Người đọc chỉ thấy số và ngày, không mở được văn bản kia.",
        examples: [
            .passes(
                "document", DocumentSample.with("replaces: [\"02/QĐ-UBND ngày 02/01/2019\"]"),
                others: [DocumentSample.with("number: 02/QĐ-UBND", "issued: 2019-01-02")]),
            .fails("document", DocumentSample.with("replaces: [\"02/QĐ-UBND ngày 02/01/2019\"]"), line: 6),
        ],
        check: { entry, context in
            entry.document.mentions.compactMap { _, mention -> RecordFault? in
                guard mention.day != nil,
                    case .unknown(let text) = context.records.match(mention, in: entry)
                else { return nil }
                return RecordFault(
                    at: mention.position, "Văn bản “\(text)” chưa có trong sổ.",
                    help: "Đăng văn bản ấy khi có; kiểm tra số và ngày nếu nghĩ rằng đã đăng.")
            }
        })
}
