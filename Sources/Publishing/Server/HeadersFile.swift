/// The file `_headers` that services for static sites read (Netlify, Cloudflare Pages).
///
/// Where two entries fit one address, some services join the values of a header, so no header stands in two of them.
/// Compression, and 404 by `404.html`, are what these services do by themselves; they know no 410.
struct HeadersFile {
    let place: ServerPlace

    var text: String {
        """
        # Tiêu đề HTTP cho \(place.address), do `bientap server-config --format headers` viết theo site.yml.
        # Dựng trang xong thì ghi tệp này với tên _headers vào thư mục gốc của trang trước khi tải lên:
        #   bientap build --output public && bientap server-config --format headers > public/_headers
        # Không tải lên tệp .bientap và thư mục may-chu. Bài đã gỡ vẫn có trang thông báo, nhưng với mã 200.
        \(place.base)*
          Content-Security-Policy: \(SecurityPolicy.page)
        \(headers)
        # Chỉ bật khi chắc chắn không bao giờ quay lại http:
        #  Strict-Transport-Security: \(SecurityPolicy.transport)
        \(place.base)assets/*
          Cache-Control: \(CachePolicy.fingerprinted)

        """
    }

    private var headers: String {
        SecurityPolicy.headers.map { "  \($0.name): \($0.value)" }.joined(separator: "\n")
    }
}
