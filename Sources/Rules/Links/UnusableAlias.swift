import Content
import Diagnostics
import Reading

extension Rule {
    static let unusableAlias = Rule(
        code: "LK008", name: "unusable-alias",
        summary: "Địa chỉ cũ của bài phải là một đường dẫn trên trang mà không trang nào khác đang dùng.",
        basis: [], severity: .errorWhenApproved,
        rationale:
            "Mỗi địa chỉ trong `aliases` là địa chỉ cũ của bài, ở đó có trang dẫn người đọc tới địa chỉ mới. Địa chỉ sai "
            + "mẫu, hoặc nay là của trang khác, thì không đặt được trang ấy.",
        examples: [
            .passes(["aliases": "aliases: [/tin-tuc/2019/san-choi/]"]),
            .fails(["aliases": "aliases: [tin-tuc/2019/san-choi/]"], line: 8),
            .fails(["aliases": "aliases: [/tin-tuc/2019/san-choi]"], line: 8),
            .fails(["aliases": "aliases:\n  - /tin-tuc/2019/san-choi/\n  - /gioi-thieu/"], line: 10),
            .fails(["aliases": "aliases: [/Tin-Tuc/2019/san-choi/]"], line: 8),
            .fails(["aliases": "aliases: [/../san-choi/]"], line: 8),
            .fails(["aliases": "aliases: [/metadata/san-choi/]"], line: 8),
        ],
        check: .article { article, context in
            article.frontMatter.aliases.compactMap { alias in
                let message =
                    SitePath.ofAlias(alias.value) != nil
                    ? conflict(alias.value, article, context) : "Địa chỉ cũ “\(alias.value)” không đúng mẫu."
                return message.map {
                    RuleFault(
                        at: alias.position, $0,
                        help:
                            "Viết đường dẫn bằng chữ thường không dấu, bắt đầu và kết thúc bằng “/”, ví dụ /tin-tuc/2019/bai-cu/, khác mọi trang đang có."
                    )
                }
            }
        })

    private static func conflict(_ alias: String, _ article: Article, _ context: RuleContext) -> String? {
        if article.sitePath.map({ "/" + $0 == alias }) ?? false {
            return "Địa chỉ cũ “\(alias)” chính là địa chỉ của bài."
        }
        if isReserved(alias, context) {
            return "Địa chỉ cũ “\(alias)” thuộc phần trang mà chương trình tự dựng."
        }
        switch context.addresses.target(of: alias) {
        // What was taken down gives its address to whoever claims it.
        case nil, .notice: return nil
        case .article(let position), .alias(let position), .attachment(let position):
            let other = context.ward.articles[position]
            return other.isSame(as: article) ? nil : "Địa chỉ cũ “\(alias)” đã là của \(other.path)."
        case .page: return "Địa chỉ cũ “\(alias)” đã có trang khác dùng."
        }
    }

    /// Folders in which the program puts pages and files of its own, today or with the next article.
    private static func isReserved(_ alias: String, _ context: RuleContext) -> Bool {
        let parts = alias.split(separator: "/").map(String.init)
        guard let first = parts.first else { return true }
        if reserved.contains(first) { return true }
        return parts.count > 1 && parts[1] == "trang" && context.settings.section(first) != nil
    }

    private static let reserved: Set<String> = [
        "assets", "ban-bien-tap", "chu-de", "du-lieu-mo", "may-chu", "metadata", "so-do-trang",
        "thong-ke", "tiep-can-thong-tin", "tim-kiem", "tuan-thu",
    ]
}
