import Content
import Diagnostics
import Reading

extension Rule {
    static let duplicateIdentifier = Rule(
        code: "SY021", name: "duplicate-identifier",
        summary: "Hai bài không được có chung một `id`.",
        basis: [], severity: .always(.error),
        rationale:
            "`id` là tên cố định của một bài. Cùng một `id` chỉ được có ở bản đã đăng và ở nhiều nhất một bản sửa đổi "
            + "đang làm; có hai bản sửa đổi thì không biết bản nào sẽ thay bản đã đăng.",
        examples: [
            .passes(),
            // A revision of what is published.
            .passes(files: [
                .init("content/approved/tin-tuc/san-choi.md"), .init("content/draft/tin-tuc/san-choi.md"),
            ]),
            .fails(
                files: [
                    .init("content/draft/tin-tuc/san-choi.md"),
                    .init("content/draft/tin-tuc/san-choi-moi.md"),
                ], line: 2),
            .fails(
                files: [
                    .init("content/draft/tin-tuc/san-choi.md"), .init("content/review/tin-tuc/san-choi.md"),
                ], line: 2),
        ],
        check: .article { article, context in
            guard let id = article.frontMatter.id, let named = context.index.byIdentifier[id.value.text],
                named.count > 1
            else { return [] }
            // A few are named: thousands of copies must not make a message of thousands of paths each.
            let others = Array(
                named.lazy.map { context.ward.articles[$0] }
                    .filter { $0.location != article.location && isUnderWay($0) == isUnderWay(article) }
                    .prefix(namedAtMost))
            guard !others.isEmpty else { return [] }
            let paths = others.map { "`\($0.path)`" }.joined(separator: ", ")
            return [
                RuleFault(
                    at: id.position, "`id` \(id.value) đã có ở \(paths).",
                    help: remedy(article, others, context))
            ]
        })

    private static let namedAtMost = 3

    /// A revision is one, whether it is being written or waits for a decision.
    private static func isUnderWay(_ article: Article) -> Bool { article.stage != .approved }

    private static func remedy(_ article: Article, _ others: [Article], _ context: RuleContext) -> String {
        guard others.allSatisfy({ $0.stage == article.stage }) else {
            return "Mỗi lúc chỉ có một bản sửa đổi của một bài: giữ một bản, xóa bản kia."
        }
        let day = article.frontMatter.date?.value.date ?? context.settings.site.date
        let id = ArticleID.suggestion(for: article.path, on: day)
        return
            "Nếu là hai bài khác nhau, đặt cho bài chép ra một `id` mới, ví dụ \(id); nếu là một bài, xóa bản thừa."
    }
}
