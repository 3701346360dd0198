import Content
import Diagnostics

extension Rule {
    static let duplicateBody = Rule(
        code: "ND004", name: "duplicate-body", summary: "Nội dung bài không được trùng với bài đã đăng.",
        basis: ["QC Đ4.2b"], severity: .errorWhenApproved,
        rationale:
            "Ban biên tập có quyền từ chối thông tin trùng lặp với nội dung thông tin đã được đăng tải "
            + "trên Trang thông tin điện tử.",
        examples: [
            .passes(),
            .passes(files: [
                .init("content/approved/tin-tuc/a.md"),
                .init("content/review/tin-tuc/a.md"),
            ]),
            .fails(
                files: [
                    .init("content/approved/tin-tuc/a.md"),
                    .init(
                        "content/draft/tin-tuc/b.md",
                        ["id": "id: 20201113-abc234", "title": "title: Sân chơi mới"]),
                ], line: 1),
        ],
        check: .article { article, context in
            // What tells two records apart stands in their fields: a meeting of every week has the same text.
            guard article.isReadable, article.frontMatter.record == nil,
                let twin = context.articleWithBody(of: article)
            else { return [] }
            return [
                RuleFault(
                    at: .start, "Nội dung giống hệt bài đã duyệt \(twin.path).",
                    help: "Bỏ bài này, hoặc dẫn tới bài đã đăng; nếu là bản sửa, giữ nguyên `id` của bài cũ.")
            ]
        })
}

extension RuleContext {
    fileprivate func articleWithBody(of article: Article) -> Article? {
        guard article.stage != .approved else { return twins.byBody[article.path].map { ward.articles[$0] } }
        guard !index.approvedByBody.isEmpty, let key = article.bodyKey else { return nil }
        return twin(of: article, among: index.approvedByBody[key])
    }
}
