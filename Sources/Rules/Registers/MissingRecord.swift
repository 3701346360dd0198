import Content
import Diagnostics
import Registers

extension Rule {
    static let missingRecord = Rule(
        code: "DL002", name: "missing-record",
        summary: "Bài trong chuyên mục có sổ thì nên có các trường của sổ.", basis: ["QC Đ9"],
        severity: .always(.note),
        rationale:
            "Bài không có các trường của sổ vẫn được đăng như tin, bài, nhưng không có trong sổ và dữ liệu mở.",
        examples: [
            .passes(),
            .fails(files: [.init("content/draft/\(ExampleWard.section(ofType: "contact"))/a.md")], line: 1),
        ],
        check: .article { article, _ in
            guard article.isReadable, let type = article.type, let register = type.register,
                !register.fields.isEmpty, register.wantsEveryRecord,
                article.frontMatter.recordKeys[type.id] == nil
            else { return [] }
            return [
                RuleFault(
                    at: .start,
                    "Bài không có phần `\(type.id):` nên không vào \(register.title.lowercased()).",
                    help:
                        "Thêm phần `\(type.id):` với các trường của sổ; bài hướng dẫn, tin thường thì để nguyên."
                )
            ]
        })
}
