/// What a link or an image of a text points at.
public enum LinkDestination: Hashable, Sendable {
    /// Nothing at all.
    case empty
    /// Another article by its permanent name: `id:20201112-abc234#anchor`.
    case article(id: String, fragment: String?)
    /// A path of this site: `/section/2020/slug/#anchor`.
    case site(path: String, fragment: String?)
    /// A file of the article's bundle, relative to it.
    case attachment(path: String, fragment: String?)
    /// A place in the same text: `#anchor`.
    case fragment(String)
    /// Another site, over http or https.
    case external(String)
    /// A mail address or telephone number: `mailto:`, `tel:`.
    case contact(String)
    /// A scheme that the site does not carry, such as `javascript:`.
    case forbidden(scheme: String)

    /// Reads a destination as Markdown gives it.
    public init(_ text: String) {
        // Browsers drop tabs and line breaks inside an address before they look for its scheme.
        let scalars = text.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }
        let address = String(String.UnicodeScalarView(scalars))
        guard !address.isEmpty else {
            self = .empty
            return
        }
        if let scheme = Self.scheme(of: address) {
            self = Self.withScheme(scheme, address)
            return
        }
        if address.hasPrefix("//") || address.hasPrefix("/\\") || address.hasPrefix("\\") {
            self = .forbidden(scheme: "//")
            return
        }
        let (path, fragment) = Self.split(address)
        if path.isEmpty {
            self = fragment.map(Self.fragment) ?? .empty
        } else if path.hasPrefix("/") {
            self = .site(path: path, fragment: fragment)
        } else {
            self = .attachment(path: path, fragment: fragment)
        }
    }

    private static func withScheme(_ scheme: String, _ address: String) -> Self {
        switch scheme {
        case "http", "https": return .external(address)
        case "mailto", "tel": return .contact(address)
        case "id":
            let (id, fragment) = split(String(address.dropFirst(3)))
            return .article(id: id, fragment: fragment)
        default: return .forbidden(scheme: scheme)
        }
    }

    /// The text before the first colon when no `/`, `?` or `#` stands before it (RFC 3986 §4.2).
    private static func scheme(of address: String) -> String? {
        for index in address.utf8.indices {
            switch address.utf8[index] {
            case UInt8(ascii: ":"): return address[..<index].lowercased()
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
            default: continue
            }
        }
        return nil
    }

    private static func split(_ address: String) -> (path: String, fragment: String?) {
        guard let hash = address.firstIndex(of: "#") else { return (address, nil) }
        return (String(address[..<hash]), String(address[address.index(after: hash)...]))
    }
}
