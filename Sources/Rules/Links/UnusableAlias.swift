import Content
import Diagnostics

extension Rule {
    static let unusableAlias = Rule(
        code: "LK008", name: "unusable-alias",
        summary: "Địa chỉ cũ của bài phải là một đường dẫn trên trang mà không trang nào khác đang dùng.",
        basis: [], severity: .always(.warning),
        rationale:
            "Mỗi địa chỉ trong `aliases` là địa chỉ cũ của bài. Địa chỉ sai mẫu, hoặc nay là của trang khác, thì "
            + "không thể dẫn người đọc về bài.",
        examples: [
            .passes(["aliases": "aliases: [/tin-tuc/2019/san-choi/]"]),
            .fails(["aliases": "aliases: [tin-tuc/2019/san-choi/]"], line: 8),
            .fails(["aliases": "aliases: [/tin-tuc/2019/san-choi]"], line: 8),
            .fails(["aliases": "aliases:\n  - /tin-tuc/2019/san-choi/\n  - /gioi-thieu/"], line: 10),
        ],
        check: .article { article, context in
            article.frontMatter.aliases.compactMap { alias in
                let message =
                    isPath(alias.value)
                    ? conflict(alias.value, article, context) : "Địa chỉ cũ “\(alias.value)” không đúng mẫu."
                return message.map {
                    RuleFault(
                        at: alias.position, $0,
                        help:
                            "Viết đường dẫn bắt đầu và kết thúc bằng “/”, ví dụ /tin-tuc/2019/bai-cu/, khác mọi trang đang có."
                    )
                }
            }
        })

    /// `/a/b/`, without anything that a server or browser would read otherwise.
    private static func isPath(_ text: String) -> Bool {
        guard text.utf8.count >= 3, text.hasPrefix("/"), text.hasSuffix("/") else { return false }
        let parts = text.dropFirst().dropLast().split(separator: "/", omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && !part.hasPrefix(".")
                && !part.utf8.contains { $0 <= 0x20 || $0 == 0x7F || refused.contains($0) }
        }
    }

    private static func conflict(_ alias: String, _ article: Article, _ context: RuleContext) -> String? {
        if article.sitePath.map({ "/" + $0 == alias }) ?? false {
            return "Địa chỉ cũ “\(alias)” chính là địa chỉ của bài."
        }
        switch context.addresses.target(of: alias) {
        case nil: return nil
        case .article(let position), .alias(let position), .attachment(let position):
            let other = context.ward.articles[position]
            return other.isSame(as: article) ? nil : "Địa chỉ cũ “\(alias)” đã là của \(other.path)."
        case .page: return "Địa chỉ cũ “\(alias)” đã có trang khác dùng."
        }
    }

    private static let refused = Array("?#%\\\"'<>`{}|^:".utf8)
}
