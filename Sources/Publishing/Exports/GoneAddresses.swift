import Content
import Serialization

/// Writes the addresses of the texts that were taken down, one a line, so that a server answers with 410. The
/// lines are entries of a `map` of nginx, of a `RewriteMap` of Apache and of a `map` of Caddy alike.
struct GoneAddresses {
    /// The path of the file below the site.
    static let path = "may-chu/da-go.conf"

    private let site: Site

    init(site: Site) { self.site = site }

    var bytes: [UInt8] {
        var buffer = ByteBuffer()
        buffer.write("# Địa chỉ của bài đã gỡ, để máy chủ trả mã 410. Tệp do bientap ghi.\n")
        for notice in site.notices where notice.removal.kind == .withdrawn {
            // Neither the base of the site nor the path of a notice holds a quote or a backslash.
            buffer.write("\"")
            buffer.write(text: site.settings.site.url.link(notice.path))
            buffer.write("\" 1;\n")
        }
        return buffer.bytes
    }
}
