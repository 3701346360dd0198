import Content
import Diagnostics

extension Rule {
    static let unlistedAttachmentType = Rule(
        code: "LK004", name: "unlisted-attachment-type",
        summary: "Tệp đính kèm phải thuộc loại mà site.yml cho phép.",
        basis: [], severity: .errorWhenApproved,
        rationale:
            "Mọi tệp trong thư mục của bài đều được đưa lên trang. Tệp ẩn, tệp chương trình, bản nháp để quên "
            + "không được theo bài ra ngoài.",
        examples: [
            .passes(files: [
                .init("content/draft/tin-tuc/san-choi/index.md", attachments: ["anh.jpg", "Kế hoạch.PDF"])
            ]),
            .fails(
                files: [.init("content/draft/tin-tuc/san-choi/index.md", attachments: ["cai-dat.exe"])],
                line: 1),
            .fails(
                files: [.init("content/draft/tin-tuc/san-choi/index.md", attachments: [".DS_Store"])], line: 1
            ),
        ],
        check: .article { article, context in
            let types = context.settings.limits.attachmentTypes
            return article.attachments.compactMap { file in
                let isHidden = file.path.split(separator: "/").contains { $0.utf8.first == UInt8(ascii: ".") }
                guard isHidden || !types.contains(file.fileExtension) else { return nil }
                return RuleFault(
                    at: .start,
                    isHidden
                        ? "Tệp ẩn “\(file.path)” nằm trong thư mục của bài."
                        : "Tệp “\(file.path)” không thuộc loại được phép đính kèm.",
                    help:
                        "Xóa tệp, hoặc đổi sang một loại được phép: \(types.joined(separator: ", ")) (`limits.attachment_types`)."
                )
            }
        })
}
