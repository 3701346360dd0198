import Content
import Serialization

/// Writes the former addresses and where each leads, one a line, so that a server leads on at once (301) rather than
/// by the page that stands there.
///
/// The lines are entries of a `map` of nginx, of a `RewriteMap` of Apache and of a `map` of Caddy alike: address,
/// target, and a semicolon that only nginx needs.
struct MovedAddresses {
    /// The path of the file below the site.
    static let path = "may-chu/dia-chi-cu.conf"

    private let site: Site

    init(site: Site) { self.site = site }

    var bytes: [UInt8] {
        var buffer = ByteBuffer()
        buffer.write("# Địa chỉ cũ và địa chỉ mới, để máy chủ trả mã 301. Tệp do bientap ghi.\n")
        let url = site.settings.site.url
        for redirect in site.redirects {
            // Neither the base of the site nor the path of a page holds a space, a quote or a backslash.
            buffer.write("\"")
            buffer.write(text: url.link(redirect.path))
            buffer.write("\" ")
            buffer.write(text: url.link(site.path(of: redirect.target)))
            buffer.write(" ;\n")
        }
        return buffer.bytes
    }
}
