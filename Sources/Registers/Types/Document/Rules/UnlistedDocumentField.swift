import Diagnostics
import Reading

extension RecordRule {
    static let unlistedDocumentField = RecordRule(
        code: "DL115", name: "unlisted-document-field",
        summary:
            "Lĩnh vực của văn bản viết không có dấu cách thừa, và là một trong những lĩnh vực mà site.yml nêu.",
        basis: ["QC Đ9"], gravity: .always(.warning),
        rationale:
            "Mỗi cách viết một lĩnh vực thành một trang lọc riêng, người dân xem trang này thì sót trang kia.",
        examples: [
            .passes("document", DocumentSample.with("field: Văn hóa – Xã hội")),
            .fails("document", DocumentSample.with("field: \"Văn hóa  – Xã hội \""), line: 6),
        ],
        check: { entry, context in
            guard let field = entry.record.text("field") else { return [] }
            let position = entry.record.position(of: "field")
            let single = field.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let known = context.settings["document"]?.texts("fields").map(\.value) ?? []
            if single != field {
                return [
                    RecordFault(
                        at: position, "Lĩnh vực “\(field)” có dấu cách thừa.",
                        help: "Viết `field: \(single)`.")
                ]
            }
            guard !known.isEmpty, !known.contains(field) else { return [] }
            return [
                RecordFault(
                    at: position, "Lĩnh vực “\(field)” không có trong site.yml.",
                    help:
                        "Dùng một trong: \(known.joined(separator: ", ")); lĩnh vực mới thì thêm vào `registers.document.fields`."
                )
            ]
        })
}
