import Content
import Diagnostics
import Reading

extension Rule {
    static let forbiddenScheme = Rule(
        code: "LK005", name: "forbidden-scheme",
        summary: "Liên kết chỉ dùng http, https, mailto, tel hoặc id.",
        basis: [], severity: .always(.error),
        rationale: "Địa chỉ kiểu `javascript:` hay `data:` chạy mã trên máy người đọc; `//máy-chủ` và `ftp:` "
            + "dẫn ra ngoài mà không bảo đảm an toàn.",
        examples: [
            .passes(body: "\nGọi [đường dây nóng](tel:18001234) hoặc [gửi thư](mailto:gopy@vidu.example).\n"),
            .fails(body: "\nBấm\n[vào đây](javascript:alert&#40;1&#41;).\n", line: 11),
            .fails(body: "\n![Ảnh](data:image/png;base64,AAAA)\n", line: 10),
            .fails(body: "\n[Báo](//baohatinh.vn/)\n", line: 10),
            .fails(["source": "source: {name: Báo, url: \"javascript:alert(1)\"}"], line: 8),
        ],
        check: .article { article, _ in
            var faults: [RuleFault] = []
            if let source = article.frontMatter.source, let url = source.value.url,
                case .forbidden(let scheme) = LinkDestination(url)
            {
                faults.append(fault(scheme, at: source.position))
            }
            for link in article.outline.links {
                guard case .forbidden(let scheme) = link.destination else { continue }
                faults.append(fault(scheme, at: link.position))
            }
            return faults
        })

    private static func fault(_ scheme: String, at position: Position) -> RuleFault {
        guard scheme != "//" else {
            return RuleFault(
                at: position, "Địa chỉ bắt đầu bằng “//” dẫn sang máy chủ khác.",
                help: "Ghi đủ `https://` ở đầu; trang của phường thì bắt đầu bằng một dấu “/”.")
        }
        let name = scheme.count > 30 ? scheme.prefix(30) + "…" : scheme[...]
        return RuleFault(
            at: position, "Không được dùng địa chỉ kiểu `\(name):`.",
            help:
                "Dùng http, https, mailto, tel, hoặc `id:` của một bài; tên tệp đính kèm không được có dấu “:”."
        )
    }
}
