import Content

/// The absolute address of a page, against which the links of a saved copy are read. A browser that saves a page
/// makes its links absolute; a copy of the file keeps them as they are.
struct PageAddress {
    private let origin: String
    private let page: String

    init(_ address: String) {
        let start = address.firstRange(of: "://")?.upperBound ?? address.startIndex
        let host = address[start...].prefix { $0 != "/" }
        origin = String(host)
        page = String(address[start...])
    }

    /// The address that a link names, without the scheme, since http and https lead to one site.
    func resolve(_ link: String) -> String {
        for scheme in ["https://", "http://"] where link.lowercased().hasPrefix(scheme) {
            return Self.decoded(String(link.dropFirst(scheme.count)))
        }
        if link.hasPrefix("/") { return Self.decoded(origin + link) }
        if link.hasPrefix("#") { return Self.decoded(page + link) }
        let isOther = link.prefix { $0 != "/" && $0 != "?" && $0 != "#" }.contains(":")
        return Self.decoded(isOther ? link : page + link)
    }

    /// What a link of the site leads to, without the folder, which a browser changes when it saves a page, and without
    /// the fingerprint of a build; the whole address of what lies elsewhere.
    func place(of link: String) -> String {
        let address = resolve(link)
        guard address.hasPrefix(origin + "/") else { return address }
        let name = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last ?? ""
        let parts = name.split(separator: ".")
        return parts.count > 2 ? "\(parts[0]).\(parts[parts.count - 1])" : String(name)
    }

    /// The address with its percent-encoding undone: browsers encode what the site writes as it is.
    static func decoded(_ text: String) -> String { PercentEncoding.decode(text) }
}
