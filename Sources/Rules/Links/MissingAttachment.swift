import Content

extension Rule {
    static let missingAttachment = Rule(
        code: "LK003", name: "missing-attachment",
        summary: "Tệp được dẫn tới phải nằm trong thư mục của bài.",
        basis: [], severity: .errorWhenApproved,
        rationale: "Ảnh và tệp đính kèm chỉ được đưa lên trang khi nằm cùng thư mục với bài; nếu không thì "
            + "người đọc gặp ảnh vỡ hoặc trang lỗi.",
        examples: [
            .passes(files: [
                .init(
                    "content/draft/tin-tuc/san-choi/index.md",
                    body: "\nXem [kế hoạch](K%E1%BA%BF%20hoạch.pdf).\n",
                    attachments: ["Kế hoạch.pdf"])
            ]),
            .fails(body: "\nSân chơi mới:\n![Người dân](anh.jpg)\n", line: 11),
            .fails(
                files: [
                    .init(
                        "content/draft/tin-tuc/san-choi/index.md",
                        body: "\nXem [kế hoạch](../ke-hoach.pdf).\n",
                        attachments: ["ke-hoach.pdf"])
                ], line: 10),
        ],
        check: .article { article, _ in
            article.outline.links.compactMap { link in
                guard let message = message(link, in: article) else { return nil }
                let help =
                    article.location.isBundle
                    ? "Đặt tệp vào thư mục \(article.location.folder)/ và ghi đúng tên tệp; dẫn tới bài khác thì dùng `id:…`."
                    : "Chuyển bài thành thư mục: \(article.location.folder)/index.md, đặt tệp bên cạnh; dẫn tới bài khác thì dùng `id:…`."
                return RuleFault(at: link.position, message, help: help)
            }
        })

    private static func message(_ link: Outline.Link, in article: Article) -> String? {
        switch link.destination {
        case .attachment(let address, _):
            guard let path = BundlePath(address).inside else {
                return "Đường dẫn “\(address)” ra ngoài thư mục của bài."
            }
            return article.hasAttachment(path) ? nil : "Bài không có tệp “\(path)”."
        case .empty where link.isImage: return "Ảnh không có địa chỉ."
        case .article where link.isImage, .contact where link.isImage, .fragment where link.isImage:
            return "Địa chỉ “\(link.address)” không phải tệp ảnh."
        default: return nil
        }
    }
}
