import Content
import Diagnostics
import Reading

extension Rule {
    static let descriptionTooLong = Rule(
        code: "DC011", name: "description-too-long",
        summary: "Mô tả không được dài quá giới hạn đặt trong `site.yml`.",
        basis: ["TT24/2011 Đ5.3"], severity: .always(.warning),
        rationale:
            "Mô tả phải cô đọng, ngắn gọn. Danh sách bài và kết quả tìm kiếm cắt bỏ phần quá dài. Thông tư không nêu "
            + "con số; giới hạn là `metadata.description_max`.",
        examples: [
            .passes(),
            .passes(["description": "description: \(String(repeating: "ấy ", count: 132))hết"]),
            .fails(["description": "description: \(String(repeating: "ấy ", count: 133))hết"], line: 6),
        ],
        check: .article { article, context in
            let limit = context.settings.metadata.descriptionLimit
            // Characters are counted only where there are more bytes than the limit.
            guard let description = article.frontMatter.description, description.value.utf8.count > limit
            else {
                return []
            }
            let length = description.value.count
            guard length > limit else { return [] }
            return [
                RuleFault(
                    at: description.position, "Mô tả dài \(length) ký tự, quá \(limit) ký tự.",
                    help: "Giữ lại một hai câu nói ý chính; phần còn lại đưa xuống nội dung bài.")
            ]
        })
}
