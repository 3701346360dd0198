import Content
import Diagnostics
import Reading

extension Rule {
    static let unusableFileName = Rule(
        code: "SY018", name: "unusable-file-name",
        summary: "Tên tệp phải là UTF-8 ở dạng Unicode dựng sẵn (NFC).",
        basis: [], severity: .always(.error),
        rationale:
            "Hai cách mã hóa cùng một chữ có dấu trông giống hệt nhau nhưng là hai tên tệp khác nhau, "
            + "nên liên kết đúng trên máy này lại hỏng trên máy khác.",
        examples: [
            .passes(entries: [
                ContentEntry(path: "content/draft/tin-tuc/san-choi/index.md", kind: .file(size: 6000)),
                ContentEntry(path: "content/draft/tin-tuc/san-choi/ảnh.jpg", kind: .file(size: 6000)),
            ]),
            .fails(entries: [
                ContentEntry(path: "content/draft/tin-tuc/san-choi/index.md", kind: .file(size: 6000)),
                ContentEntry(path: "content/draft/tin-tuc/san-choi/a\u{309}nh.jpg", kind: .file(size: 6000)),
            ]),
            .fails(entries: [
                ContentEntry(
                    path: "content/draft/tin-tuc/\u{FFFD}nh.jpg", kind: .file(size: 6000),
                    hasReadableName: false)
            ]),
        ],
        check: .reading([.nameNotNFC]))
}
