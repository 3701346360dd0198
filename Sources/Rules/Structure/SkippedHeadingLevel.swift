import Content
import Diagnostics

extension Rule {
    static let skippedHeadingLevel = Rule(
        code: "MD001", name: "skipped-heading-level", summary: "Các cấp đề mục không được nhảy cóc.",
        basis: ["TT32/2017 Đ18.1"], severity: .errorWhenApproved,
        rationale: "Người dùng trình đọc màn hình đi qua bài theo cấp đề mục. Tiêu đề bài là cấp 1, "
            + "nên đề mục đầu tiên là `##`, đề mục con của nó là `###`.",
        examples: [
            .passes(body: "\n## Thời gian\n\nSáng nay.\n\n### Địa điểm\n\nNhà văn hóa.\n\n## Thành phần\n"),
            .fails(body: "\n## Thời gian\n\nSáng nay.\n\n#### Địa điểm\n\nNhà văn hóa.\n", line: 14),
            .fails(body: "\n### Thời gian\n\nSáng nay.\n", line: 10),
        ],
        check: .article { article, _ in
            var level = 1
            var faults: [RuleFault] = []
            for heading in article.outline.headings {
                if heading.level > level + 1 {
                    faults.append(fault(heading.position, heading.level, after: level))
                }
                level = heading.level
            }
            return faults
        })

    private static func fault(_ position: Position, _ level: Int, after previous: Int) -> RuleFault {
        let right = "`\(String(repeating: "#", count: previous + 1))`"
        let message =
            previous == 1
            ? "Đề mục cấp \(level) đứng ngay dưới tiêu đề bài (cấp 1)."
            : "Đề mục nhảy từ cấp \(previous) xuống cấp \(level)."
        return RuleFault(
            at: position, message,
            help: "Viết đề mục này bằng \(right), hoặc thêm đề mục còn thiếu ở trên nó.")
    }
}
