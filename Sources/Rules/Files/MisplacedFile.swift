import Content
import Diagnostics
import Reading

extension Rule {
    static let misplacedFile = Rule(
        code: "SY020", name: "misplaced-file",
        summary: "Mỗi tệp trong `content/` phải thuộc về đúng một bài.",
        basis: [], severity: .always(.error),
        rationale:
            "Tệp nằm ngoài chỗ quy định không được kiểm tra, không được duyệt và không được đăng.",
        examples: [
            .passes(entries: [
                ContentEntry(path: "content/draft/tin-tuc/.gitkeep", kind: .file(size: 0)),
                ContentEntry(path: "content/draft/tin-tuc/san-choi/index.md", kind: .file(size: 6000)),
                ContentEntry(path: "content/draft/tin-tuc/san-choi/le.jpg", kind: .file(size: 6000)),
            ]),
            .fails(entries: [ContentEntry(path: "content/san-choi.md", kind: .file(size: 6000))]),
            .fails(entries: [ContentEntry(path: "content/draft/tin-tuc/le.jpg", kind: .file(size: 6000))]),
            .fails(entries: [
                ContentEntry(path: "content/draft/tin-tuc/san-choi/le.jpg", kind: .file(size: 6000))
            ]),
            .fails(entries: [
                ContentEntry(path: "content/draft/tin-tuc/san-choi.md", kind: .file(size: 6000)),
                ContentEntry(path: "content/draft/tin-tuc/san-choi/index.md", kind: .file(size: 6000)),
            ]),
            .fails(entries: [ContentEntry(path: "content/draft/tin-tuc/ong-dan.md", kind: .special)]),
        ],
        check: .reading([.misplacedFile]))
}
