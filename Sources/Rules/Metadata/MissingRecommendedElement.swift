import Content
import Diagnostics
import Reading

extension Rule {
    static let missingRecommendedElement = Rule(
        code: "DC008", name: "missing-recommended-element",
        summary: "Bài nên có chủ đề, và yếu tố khuyến nghị nào đã ghi khóa thì nên có giá trị.",
        basis: ["TT24/2011 Đ4"], severity: .always(.note),
        rationale:
            "Ngôn ngữ, nguồn, người cộng tác và chủ đề là các yếu tố nên có. Ngôn ngữ mặc định là tiếng Việt, nguồn "
            + "và người cộng tác chỉ có ở một số bài, còn từ khóa của chủ đề thì bài nào cũng có và giúp tìm ra bài.",
        examples: [
            .passes(),
            .fails(["subject": ""], line: 1),
            .fails(["subject": "subject: []"], line: 7),
            .fails(["language": "language:"], line: 8),
            .fails(["subject": "", "contributor": "contributor: \"\""], line: 7),
        ],
        check: .article { article, _ in
            let keys = article.frontMatter
            guard article.isReadable else { return [] }
            let hasSubject = keys.subject.contains { !$0.value.isBlank }
            guard !hasSubject || mayHaveEmptyElement(keys) else { return [] }
            let missing = (hasSubject ? [] : [DublinCoreElement.subject]) + emptyElements(article)
            guard !missing.isEmpty else { return [] }
            let position = missing.compactMap { keys.keys[$0.rawValue] }.min() ?? .start
            let names = missing.map { "\($0.vietnamese) (`\($0.rawValue)`)" }.joined(separator: ", ")
            return [
                RuleFault(
                    at: position, "Bài chưa có yếu tố nên có: \(names).",
                    help:
                        "Thêm giá trị, ví dụ `subject: [đời sống, trẻ em]`; khóa không cần đến thì xóa dòng ấy."
                )
            ]
        })

    private static func mayHaveEmptyElement(_ keys: FrontMatter) -> Bool {
        keys.language != nil || keys.source != nil || keys.keys["contributor"] != nil
    }

    /// The elements whose key is there without a value.
    private static func emptyElements(_ article: Article) -> [DublinCoreElement] {
        let keys = article.frontMatter
        var empty: [DublinCoreElement] = []
        if let language = keys.language?.value, language.isBlank { empty.append(.language) }
        if let source = keys.source?.value, source.name.isBlank, source.url?.isBlank ?? true {
            empty.append(.source)
        }
        if let contributor = keys.keys["contributor"], keys.contributor.allSatisfy({ $0.value.isBlank }),
            !hasReadingFault(article, below: contributor)
        {
            empty.append(.contributor)
        }
        return empty
    }
}
