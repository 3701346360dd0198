import Content
import Diagnostics
import Reading

extension Rule {
    static let incompleteSource = Rule(
        code: "ND001", name: "incomplete-source",
        summary: "Nguồn của bài phải nêu tên, và địa chỉ bản gốc khi ghi thành hai khóa `name`, `url`.",
        basis: ["QC Đ5.1", "NĐ43/2011 Đ5.3"], severity: .always(.warning),
        rationale: "Đăng lại thông tin thì phải ghi rõ tác giả và nguồn, để người đọc tìm được bản gốc.",
        examples: [
            .passes(),
            .passes(["source": "source: Báo Hà Tĩnh"]),
            .passes(["source": "source: {name: Báo Hà Tĩnh, url: \"https://baohatinh.vn/a\"}"]),
            .fails(["source": "source: \"\""], line: 8),
            .fails(["source": "source: {name: Báo Hà Tĩnh}"], line: 8),
            .fails(["source": "source: {url: \"https://baohatinh.vn/a\"}"], line: 8),
            .fails(["source": "source: {name: Báo Hà Tĩnh, url: baohatinh.vn/a}"], line: 8),
        ],
        check: .article { article, _ in
            guard let source = article.frontMatter.source else { return [] }
            return faults(of: source.value).map { RuleFault(at: source.position, $0.message, help: $0.help) }
        })

    private static func faults(of source: Source) -> [(message: String, help: String)] {
        var faults: [(message: String, help: String)] = []
        if source.name.isInvisible {
            faults.append(
                (
                    "Nguồn không có tên.",
                    "Ghi tên báo, cơ quan hoặc tác giả: `source: {name: Báo Hà Tĩnh, url: https://…}`."
                ))
        }
        guard source.isMapping else { return faults }
        guard let url = source.url, !url.isInvisible else {
            return faults + [
                (
                    "Nguồn không có địa chỉ bản gốc.",
                    "Thêm `url: https://…`; nếu bản gốc không có trên mạng thì chỉ ghi `source: tên nguồn`."
                )
            ]
        }
        switch LinkDestination(url) {
        case .external(let address) where address.hasHost: return faults
        // A forbidden scheme is the business of LK005.
        case .forbidden: return faults
        default:
            return faults + [
                (
                    "Địa chỉ nguồn không phải địa chỉ http, https.",
                    "Ghi địa chỉ đầy đủ của bản gốc, bắt đầu bằng `https://`."
                )
            ]
        }
    }
}
