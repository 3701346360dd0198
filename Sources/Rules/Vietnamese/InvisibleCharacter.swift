import Content
import VietnameseText

extension Rule {
    static let invisibleCharacter = Rule(
        code: "TV002", name: "invisible-character",
        summary: "Bài không được có ký tự ẩn: ký tự rộng bằng không, ký tự điều khiển chiều viết.",
        basis: [], severity: .errorWhenApproved,
        rationale:
            "Ký tự ẩn theo văn bản chép từ nơi khác vào bài; người đọc không thấy, nhưng tìm kiếm không ra "
            + "chữ có nó, và ký tự điều khiển chiều viết làm chữ hiện khác với chữ đã duyệt.",
        examples: [
            .passes(),
            .fails(["title": "title: Họp tổ dân\u{200B} phố"], line: 3),
            .fails(body: "\nSáng nay, tổ dân phố họp.\nNgười dân \u{202E}đến dự.\n", line: 11),
        ],
        check: .article { article, _ in
            guard let bytes = TextScan.bytes(of: article) else { return [] }
            return InvisibleCharacters.find(in: bytes).prefix(TextScan.faultLimit).map {
                RuleFault(
                    at: article.source.position(at: $0.offset), "Có ký tự ẩn: \($0.name).",
                    help: "Xóa ký tự ở cột này rồi gõ lại chữ bên cạnh.")
            }
        })
}
