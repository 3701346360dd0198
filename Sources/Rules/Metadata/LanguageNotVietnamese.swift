import Content
import Diagnostics
import Reading

extension Rule {
    static let languageNotVietnamese = Rule(
        code: "DC009", name: "language-not-vietnamese",
        summary: "Dữ liệu đặc tả phải viết bằng tiếng Việt.",
        basis: ["TT24/2011 Đ5.2", "NĐ43/2011 Đ13.1"], severity: .always(.warning),
        rationale:
            "Nội dung dữ liệu đặc tả viết bằng tiếng Việt; tiếng Anh chỉ dùng cho các mục có bản tiếng nước ngoài.",
        examples: [
            .passes(),
            .passes(["language": "language: vi"]),
            .passes(["language": "language: vi-VN"]),
            .fails(["language": "language: en"], line: 8),
            .fails(["language": "language: tiếng Việt"], line: 8),
        ],
        check: .article { article, _ in
            guard let language = article.frontMatter.language, !language.value.isBlank else { return [] }
            let code = language.value.lowercased()
            guard code != "vi", code != "vi-vn" else { return [] }
            guard code == "en" || code.hasPrefix("en-") else {
                return [
                    RuleFault(
                        at: language.position, "Ngôn ngữ ghi là “\(language.value)”, không phải tiếng Việt.",
                        help: "Viết `language: vi`, hoặc xóa dòng này vì tiếng Việt là mặc định.")
                ]
            }
            return [
                RuleFault(
                    at: language.position, "Bài ghi ngôn ngữ là tiếng Anh.",
                    help:
                        "Tiếng Anh chỉ dùng cho bản tiếng Anh của phần giới thiệu, thông tin liên hệ và dịch vụ công "
                        + "trực tuyến; bài khác viết `language: vi`.")
            ]
        })
}
