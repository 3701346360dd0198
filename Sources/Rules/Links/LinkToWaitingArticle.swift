import CivilTime
import Content
import Diagnostics
import Reading

extension Rule {
    static let linkToWaitingArticle = Rule(
        code: "LK009", name: "link-to-waiting-article",
        summary: "Bài không nên dẫn tới bài chưa đến ngày đăng.",
        basis: [], severity: .always(.warning),
        rationale:
            "Bài đã duyệt nhưng ghi ngày đăng trong tương lai chưa có trên trang, nên liên kết chưa mở được.",
        examples: [
            .passes(files: [
                .init("content/approved/tin-tuc/a.md"),
                .init("content/draft/tin-tuc/b.md", newID, body: "\nXem [bài trước](id:20201112-abc234).\n"),
            ]),
            .fails(
                files: [
                    .init("content/approved/tin-tuc/a.md", ["date": "date: 2999-01-01"]),
                    .init(
                        "content/draft/tin-tuc/b.md", newID, body: "\nXem\n[bài sau](id:20201112-abc234).\n"),
                ], line: 11),
        ],
        check: .article { article, context in
            article.outline.links.compactMap { link in
                guard case .articles(let targets) = context.target(of: link.destination, from: article),
                    let target = targets.first(where: { $0.stage == .approved }),
                    let day = target.publication, day > context.now, day > article.publication ?? context.now
                else { return nil }
                return RuleFault(
                    at: link.position, "Liên kết dẫn tới bài chưa đến ngày đăng (\(day.date.vietnamese)).",
                    help: "Đợi đến ngày ấy mới thêm liên kết, hoặc cho bài này đăng sau bài được dẫn tới.")
            }
        })

    private static let newID = ["id": "id: 20201113-abc234"]
}

extension Article {
    /// The moment from which the article is public.
    fileprivate var publication: Timestamp? {
        guard let date = frontMatter.date?.value.moment else { return nil }
        return max(date, frontMatter.embargo?.value.moment ?? date)
    }
}
