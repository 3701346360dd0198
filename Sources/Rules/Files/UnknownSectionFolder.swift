import Content
import Diagnostics
import Reading

extension Rule {
    static let unknownSectionFolder = Rule(
        code: "SY019", name: "unknown-section-folder",
        summary: "Thư mục chuyên mục phải có trong `site.yml`.",
        basis: [], severity: .always(.error),
        rationale:
            "Chuyên mục không khai báo thì không có thành viên phụ trách, nên không ai duyệt được nội dung của bài.",
        examples: [
            .passes(entries: [
                ContentEntry(path: "content/review/gioi-thieu/dia-gioi.md", kind: .file(size: 6000))
            ]),
            .fails(entries: [
                ContentEntry(path: "content/review/tin-tucs/san-choi.md", kind: .file(size: 6000))
            ]),
            .fails(entries: [
                ContentEntry(path: "content/review/the-thao/san-choi/le.jpg", kind: .file(size: 6000))
            ]),
        ],
        check: .reading([.unknownSection]))
}
