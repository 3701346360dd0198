import Content
import Diagnostics

extension Rule {
    static let secretMarkInName = Rule(
        code: "AT002", name: "secret-mark-in-name",
        summary: "Tên tệp không được cho thấy tài liệu mật hoặc chỉ lưu hành nội bộ.",
        basis: ["QC Đ4.2b", "QC Đ5.1", "Luật 29/2018/QH14 Đ5.5", "Luật 29/2018/QH14 Đ5.9"],
        severity: .always(.error),
        rationale:
            "Tệp quét thành ảnh không có chữ để đọc, nhưng tên tệp thường chép lại dấu chỉ độ mật trên tài liệu.",
        examples: [
            .passes(files: [
                .init(
                    "content/draft/tin-tuc/san-choi/index.md",
                    attachments: ["bao-mat.pdf", "mat-duong.pdf", "Mật ong.pdf"])
            ]),
            .fails(
                files: [.init("content/draft/tin-tuc/san-choi/index.md", attachments: ["Cong van MAT.pdf"])],
                line: 1),
            .fails(files: [.init("content/draft/tin-tuc/luu-hanh-noi-bo.md")], line: 1),
        ],
        isConfidential: true,
        check: .article { article, _ in
            var faults: [RuleFault] = []
            if SecretName.isMarked(slug: article.location.slug) {
                faults.append(
                    RuleFault(
                        at: .start, "Tên của bài mang dấu chỉ độ mật hoặc phạm vi lưu hành.", help: secretHelp
                    ))
            }
            for file in article.attachments where isMarked(file.path) {
                faults.append(
                    RuleFault(
                        at: .start, "Tên tệp “\(file.path)” mang dấu chỉ độ mật hoặc phạm vi lưu hành.",
                        help: secretHelp))
            }
            return faults
        })

    /// Whether a part of a path inside a bundle carries a mark.
    static func isMarked(_ path: String) -> Bool {
        var parts = path.split(separator: "/")
        if let name = parts.last, let dot = name.lastIndex(of: "."), dot != name.startIndex {
            parts[parts.count - 1] = name[..<dot]
        }
        return parts.contains { SecretName(String($0)).isMarked }
    }
}
