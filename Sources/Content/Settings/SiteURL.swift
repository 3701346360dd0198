/// The address of a site, divided into what links need.
public struct SiteURL: Hashable, Sendable {
    /// Scheme and host, such as `https://phuong.example`.
    public let origin: String
    /// The path below which the site lies, with a slash at both ends; `/` at the top of its host.
    public let basePath: String

    /// Reads an http or https address; nil when it is another, or has a query, fragment or user.
    public init?(_ text: String) {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
        let rest = text.dropFirst(scheme.count)
        guard !rest.utf8.contains(where: { Self.refused.contains($0) || $0 <= 0x20 || $0 >= 0x7F }) else {
            return nil
        }
        let host = rest.prefix { $0 != "/" }
        guard !host.isEmpty else { return nil }
        let parts = rest.dropFirst(host.count).split(separator: "/")
        guard !parts.contains(".."), !parts.contains(".") else { return nil }
        origin = scheme + host.lowercased()
        basePath = parts.isEmpty ? "/" : "/" + parts.joined(separator: "/") + "/"
    }

    /// The address of a page: the path below the site, such as `tin/2020/a/`.
    public func absolute(_ path: String) -> String { origin + basePath + path }

    /// The host with its port, if it names one.
    public var host: String { origin.split(separator: "/").last.map(String.init) ?? "" }

    /// The link to a page of the site from any other of its pages.
    public func link(_ path: String) -> String { basePath + path }

    private static let refused = Array("?#@\"'<>\\`{}|^".utf8)
}
