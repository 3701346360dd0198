import Content

extension Rule {
    static let deadAnchor = Rule(
        code: "LK002", name: "dead-anchor", summary: "Phần sau dấu `#` của liên kết phải là một mục có thật.",
        basis: [], severity: .errorWhenApproved,
        rationale:
            "Liên kết tới mục không có thì trình duyệt ở lại đầu trang, người đọc không tìm ra điều cần đọc.",
        examples: [
            .passes(body: "\nXem [thời gian](#thoi-gian).\n\n## Thời gian\n"),
            .passes(body: "\nXem [thời gian](id:20201112-abc234#thoi-gian).\n\n## Thời gian\n"),
            .fails(body: "\nXem\n[thời gian](#thoi-gian-hop).\n\n## Thời gian\n", line: 11),
            .fails(body: "\nXem [thời gian](id:20201112-abc234#dia-diem).\n\n## Thời gian\n", line: 10),
        ],
        check: .article { article, context in
            article.outline.links.compactMap { link in
                guard !link.isImage, let fragment = link.destination.fragment else { return nil }
                let anchor = PercentEncoding.decode(fragment)
                guard isDead(anchor, link.destination, in: article, context) else { return nil }
                return RuleFault(
                    at: link.position,
                    anchor.isEmpty
                        ? "Liên kết không nói dẫn tới mục nào."
                        : "Không có mục `#\(anchor)` ở nơi được dẫn tới.",
                    help:
                        "Neo là tên đề mục viết không dấu, nối bằng dấu “-”; điều, khoản, điểm là `dieu-4-khoan-2-diem-b`."
                )
            }
        })

    private static func isDead(
        _ anchor: String, _ destination: LinkDestination, in article: Article, _ context: RuleContext
    ) -> Bool {
        if case .fragment = destination { return anchor != "top" && !article.outline.hasAnchor(anchor) }
        guard !anchor.isEmpty, case .articles(let targets) = context.target(of: destination, from: article)
        else {
            return false
        }
        return anchor != "top" && !targets.contains { $0.outline.hasAnchor(anchor) }
    }
}
