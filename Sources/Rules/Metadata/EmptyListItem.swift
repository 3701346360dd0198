import Content
import Diagnostics
import Reading

extension Rule {
    static let emptyListItem = Rule(
        code: "DC012", name: "empty-list-item",
        summary: "Danh sách trong dữ liệu đặc tả không được có mục trống.",
        basis: ["TT24/2011 Đ5.3"], severity: .errorWhenApproved,
        rationale:
            "Mỗi giá trị phải có ý nghĩa. Mục trống thường là một tên còn thiếu, mà bài đăng lên thì không ai thấy nữa.",
        examples: [
            .passes(["creator": "creator: [Nguyễn Văn Ví Dụ, Trần Thị Ví Dụ]"]),
            // A list that says nothing at all is a missing element, which other rules report.
            .passes(["creator": "creator: [\"\"]"]),
            .fails(["creator": "creator:\n  - Nguyễn Văn Ví Dụ\n  -"], line: 6),
            .fails(["subject": "subject: [đời sống, \"\", trẻ em]"], line: 7),
        ],
        check: .article { article, _ in
            let keys = article.frontMatter
            return emptyItems(of: keys.creator, "creator") + emptyItems(of: keys.contributor, "contributor")
                + emptyItems(of: keys.subject, "subject") + emptyItems(of: keys.relation, "relation")
        })

    private static func emptyItems(of list: [Located<String>], _ key: String) -> [RuleFault] {
        guard list.count > 1, list.contains(where: { $0.value.isBlank }),
            list.contains(where: { !$0.value.isBlank })
        else { return [] }
        return list.filter { $0.value.isBlank }.map {
            RuleFault(
                at: $0.position, "Danh sách `\(key)` có mục trống.",
                help: "Điền giá trị còn thiếu, hoặc xóa mục này.")
        }
    }
}
