import Content

extension Rule {
    static let deadLink = Rule(
        code: "LK001", name: "dead-link", summary: "Liên kết trong trang phải dẫn tới trang có thật.",
        basis: [], severity: .errorWhenApproved,
        rationale:
            "Người đọc bấm vào liên kết chết thì gặp trang lỗi. Bài đã duyệt chỉ được dẫn tới bài đã duyệt, "
            + "vì bản thảo không có trên trang.",
        examples: [
            .passes(body: "\nXem [giới thiệu](/gioi-thieu/) và [bài này](id:20201112-abc234).\n"),
            .passes(
                body:
                    "\nXem [Cổng thông tin tỉnh](https://hatinh.gov.vn/) hoặc [sơ đồ trang](/so-do-trang/).\n"
            ),
            .fails(body: "\nXem\n[bài cũ](id:20191112-abc234).\n", line: 11),
            .fails(body: "\nXem [bài cũ](/tin-tuc/2019/bai-cu/).\n", line: 10),
            .fails(body: "\nXem [giới thiệu](/gioi-thieu).\n", line: 10),
            .fails(body: "\nXem [trang này]().\n", line: 10),
            .fails(body: "\nXem [trang này](https:///tin).\n", line: 10),
        ],
        check: .article { article, context in
            article.outline.links.compactMap { link in
                fault(of: link, in: article, context).map {
                    RuleFault(at: link.position, $0.message, help: $0.help)
                }
            }
        })

    private static func fault(
        of link: Outline.Link, in article: Article, _ context: RuleContext
    ) -> (message: String, help: String)? {
        switch link.destination {
        // An image of another kind is no file of the article: LK003.
        case .empty where link.isImage, .article where link.isImage: return nil
        case .empty:
            return (
                "Liên kết không có địa chỉ.", "Ghi địa chỉ vào giữa hai dấu ngoặc tròn, hoặc xóa liên kết."
            )
        case .external(let address) where !address.hasHost:
            return (
                "Địa chỉ “\(address)” thiếu tên máy chủ hoặc ghi sai cổng.",
                "Ghi địa chỉ đầy đủ, ví dụ https://hatinh.gov.vn/."
            )
        default: break
        }
        switch context.target(of: link.destination, from: article) {
        case .missing: return missing(link.destination, link.address)
        case .unapproved(let other):
            return (
                "Liên kết dẫn tới bài chưa duyệt \(other.path).",
                "Chờ bài ấy được duyệt đăng, hoặc bỏ liên kết khỏi bài đã duyệt."
            )
        case .articles, .page, nil: return nil
        }
    }

    private static func missing(_ destination: LinkDestination, _ address: String) -> (
        message: String, help: String
    ) {
        guard case .site = destination else {
            return (
                "Không có bài nào mang `id` của liên kết “\(address)”.",
                "Sửa lại `id`: chép từ phần siêu dữ liệu của bài được dẫn tới."
            )
        }
        return (
            "Trên trang không có địa chỉ “\(address)”.",
            "Sửa địa chỉ (kết thúc bằng dấu “/”), hoặc dùng `id:…` của bài để liên kết không hỏng khi bài đổi tên."
        )
    }
}
