import Diagnostics
import Reading

extension RecordRule {
    static let documentWithoutFile = RecordRule(
        code: "DL114", name: "document-without-file",
        summary: "Văn bản của phường có tệp để tải về.", basis: ["NĐ43/2011 Đ10.1e"], gravity: .always(.note),
        rationale:
            "Người dân cần bản có chữ ký, con dấu để in và nộp; nội dung gõ lại trên trang không thay được.",
        examples: [
            .passes("document", DocumentSample.with("files: [qd.pdf]"), files: ["qd.pdf": ""]),
            .passes(
                "document",
                DocumentSample.with("issuer: Chính phủ", "number: 43/2011/NĐ-CP", "kind: nghi-dinh")),
            .fails("document", DocumentSample.plain, line: 0),
        ],
        check: { entry, context in
            guard entry.files.isEmpty, DocumentIssuer.isOwn(entry.document.issuer, context.site),
                entry.record.texts("files").isEmpty,
                entry.record.text("official_url") == nil
            else { return [] }
            return [
                RecordFault(
                    at: entry.record.position, "Văn bản chưa có tệp để tải về.",
                    help: "Đặt tệp quét hoặc tệp chữ vào thư mục của bài rồi ghi tên ở `files`.")
            ]
        })
}
