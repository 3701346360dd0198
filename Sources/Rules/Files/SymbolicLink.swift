import Content
import Diagnostics
import Reading

extension Rule {
    static let symbolicLink = Rule(
        code: "SY017", name: "symbolic-link",
        summary: "Trong `content/` không được có liên kết tượng trưng.",
        basis: [], severity: .always(.error),
        rationale:
            "Liên kết tượng trưng đưa nội dung từ nơi khác vào trang mà không qua duyệt, "
            + "và trên máy khác nó trỏ đến chỗ khác hoặc không trỏ đến đâu.",
        examples: [
            .passes(entries: [
                ContentEntry(path: "content/draft/tin-tuc/san-choi.md", kind: .file(size: 6000))
            ]),
            .fails(entries: [ContentEntry(path: "content/draft/tin-tuc/san-choi.md", kind: .symbolicLink)]),
        ],
        check: .reading([.symbolicLink]))
}
