import Content
import Diagnostics
import Registers

extension Rule {
    static let recordOfAnotherType = Rule(
        code: "DL003", name: "record-of-another-type",
        summary: "Các trường phải là của loại chuyên mục mà bài nằm trong.", basis: ["QC Đ9"],
        severity: .errorWhenApproved,
        rationale: "Trường của sổ khác không hiện ra ở đâu, người viết tưởng đã công khai mà thực ra chưa.",
        examples: [
            .passes(),
            .fails(["contact": "contact:\n  office: Văn phòng"], line: 8),
        ],
        check: .article { article, context in
            guard let section = context.settings.section(article.location.section) else { return [] }
            return article.frontMatter.recordKeys.filter { $0.key != section.type.id }
                .sorted { $0.value < $1.value }
                .map { key, position in
                    RuleFault(
                        at: position,
                        "Phần `\(key):` không dùng ở chuyên mục “\(section.title)” (loại \(section.type.title)).",
                        help: "Chuyển bài sang chuyên mục loại `\(key)`, hoặc bỏ phần này.")
                }
        })
}
