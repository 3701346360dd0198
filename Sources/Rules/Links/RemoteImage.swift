import Content

extension Rule {
    static let remoteImage = Rule(
        code: "LK006", name: "remote-image", summary: "Ảnh phải nằm cùng bài, không tải từ máy chủ khác.",
        basis: [], severity: .errorWhenApproved,
        rationale:
            "Ảnh ở máy chủ khác có thể bị đổi hoặc mất sau khi duyệt, và cho máy chủ ấy biết ai đọc bài. "
            + "Trang không gọi ra ngoài.",
        examples: [
            .passes(files: [
                .init(
                    "content/draft/tin-tuc/san-choi/index.md", body: "\n![Người dân](anh.jpg)\n",
                    attachments: ["anh.jpg"])
            ]),
            .passes(body: "\nXem [ảnh của tỉnh](https://hatinh.gov.vn/anh.jpg).\n"),
            .fails(body: "\nSân chơi mới:\n![Người dân](https://hatinh.gov.vn/anh.jpg)\n", line: 11),
            .fails(
                body: "\n[![Người dân](http://hatinh.gov.vn/anh.jpg)](https://hatinh.gov.vn/)\n", line: 10),
        ],
        check: .article { article, context in
            article.outline.links.compactMap { link in
                guard link.isImage, case .external(let address) = link.destination,
                    !address.hasPrefix(context.settings.site.url.origin + "/")
                else { return nil }
                return RuleFault(
                    at: link.position, "Ảnh được tải từ máy chủ khác.",
                    help:
                        "Nếu được phép dùng ảnh, lưu tệp vào thư mục của bài và ghi nguồn; nếu không thì thay bằng liên kết."
                )
            }
        })
}
