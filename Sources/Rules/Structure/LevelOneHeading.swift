import Content

extension Rule {
    static let levelOneHeading = Rule(
        code: "MD002", name: "level-one-heading",
        summary: "Trong nội dung bài không dùng đề mục cấp 1 (`#`).",
        basis: ["TT32/2017 Đ18.1"], severity: .errorWhenApproved,
        rationale: "Đề mục cấp 1 của trang là tiêu đề bài, lấy từ khóa `title`. Mỗi trang chỉ có một.",
        examples: [
            .passes(body: "\n## Thời gian\n\nSáng nay.\n"),
            .fails(body: "\n# Thời gian\n\nSáng nay.\n", line: 10),
            .fails(body: "\n## Thời gian\n\nĐịa điểm\n========\n", line: 12),
        ],
        check: .article { article, _ in
            article.outline.headings.filter { $0.level == 1 }.map {
                RuleFault(
                    at: $0.position,
                    "Nội dung bài có đề mục cấp 1; tiêu đề bài đã là đề mục cấp 1 của trang.",
                    help:
                        "Dùng `##` cho đề mục lớn nhất trong bài; nếu dòng này chỉ lặp lại tiêu đề thì xóa nó."
                )
            }
        })
}
