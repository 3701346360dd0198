import Content
import Diagnostics
import Reading
import Registers

extension Rule {
    static let unusedAttachment = Rule(
        code: "LK007", name: "unused-attachment", summary: "Tệp đính kèm nên được bài nhắc tới.",
        basis: [], severity: .always(.note),
        rationale: "Tệp không được dẫn tới vẫn được đưa lên trang; thường đó là tệp để quên.",
        examples: [
            .passes(files: [
                .init(
                    "content/draft/tin-tuc/san-choi/index.md",
                    body: "\nXem [kế hoạch](./ke-hoach.pdf#page=2).\n",
                    attachments: ["ke-hoach.pdf"])
            ]),
            .passes(files: [
                .init(
                    "content/draft/\(ExampleWard.section(ofType: "document"))/qd-12/index.md",
                    ["document": "document:\n  number: 12/QĐ-UBND"], attachments: ["qd-12.pdf"])
            ]),
            .fails(
                files: [
                    .init(
                        "content/draft/tin-tuc/san-choi/index.md", body: "\nXem [kế hoạch](ke-hoach.pdf).\n",
                        attachments: ["anh.jpg", "ke-hoach.pdf"])
                ], line: 1),
        ],
        check: .article { article, _ in
            guard !article.attachments.isEmpty, !article.isFiledWhole else { return [] }
            let used = article.usedPaths
            // A recording is played on the page, whatever the text says.
            return article.attachments.filter { $0.audioType == nil && !used.contains($0.path) }.map {
                RuleFault(
                    at: .start, "Bài không nhắc tới tệp “\($0.path)”.",
                    help: "Thêm liên kết `[tên tài liệu](\($0.path))`, hoặc xóa tệp khỏi thư mục của bài.")
            }
        })
}

extension Article {
    /// Whether the register takes every file of the bundle for one of the document.
    fileprivate var isFiledWhole: Bool {
        recordEntry.map { $0.type == .document && $0.record.texts("files").isEmpty } ?? false
    }

    /// What links, images and fields of the front matter name.
    fileprivate var usedPaths: Set<String> {
        var paths = Set(frontMatter.values.lazy.map(\.value))
        for link in outline.links {
            switch link.destination {
            case .attachment(let address, _): paths.formUnion(BundlePath(address).inside.map { [$0] } ?? [])
            case .site(let path, _):
                guard let page = sitePath, path.hasPrefix("/" + page) else { continue }
                paths.insert(PercentEncoding.decode(String(path.dropFirst(page.count + 1)).withoutQuery))
            default: continue
            }
        }
        return paths
    }
}
