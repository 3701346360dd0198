import Content
import Diagnostics
import Reading

extension Rule {
    static let duplicateTitle = Rule(
        code: "ND003", name: "duplicate-title", summary: "Tiêu đề bài không nên trùng với bài đã đăng.",
        basis: ["QC Đ4.2b"], severity: .always(.warning),
        rationale: "Ban biên tập có quyền từ chối thông tin trùng lặp với nội dung đã được đăng tải; "
            + "hai bài cùng tiêu đề cũng làm người đọc không biết bài nào là bài mình tìm.",
        examples: [
            .passes(),
            .passes(files: [
                .init("content/approved/tin-tuc/a.md"),
                .init("content/draft/tin-tuc/a.md"),
            ]),
            .fails(
                files: [
                    .init("content/approved/tin-tuc/a.md"),
                    .init("content/draft/tin-tuc/b.md", ["id": "id: 20201113-abc234"]),
                ], line: 3),
        ],
        check: .article { article, context in
            guard let title = article.frontMatter.title, !title.value.isInvisible,
                let twin = context.articleWithTitle(of: article)
            else { return [] }
            return [
                RuleFault(
                    at: title.position, "Tiêu đề trùng với bài đã duyệt \(twin.path).",
                    help:
                        "Nếu là bài khác, đặt tiêu đề nói được điều mới; nếu là bản sửa, giữ nguyên `id` của bài cũ."
                )
            ]
        })
}

extension RuleContext {
    fileprivate func articleWithTitle(of article: Article) -> Article? {
        guard article.stage != .approved else { return twins.byTitle[article.path].map { ward.articles[$0] } }
        return twin(of: article, among: index.approvedByTitle[article.titleKey])
    }
}
