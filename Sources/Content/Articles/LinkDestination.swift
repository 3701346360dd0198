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

    /// Reads a destination as Markdown gives it, the way browsers read one (URL Standard §4.4): spaces and
    /// controls at its ends, tabs and line breaks anywhere do not count.
    public init(_ text: String) {
        let address = Self.address(text)
        guard !address.isEmpty else {
            self = .empty
            return
        }
        if let scheme = Self.scheme(of: address) {
            self = Self.withScheme(scheme, address)
            return
        }
        if Self.namesHost(address) {
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

    private static func address(_ text: String) -> String {
        let isEdge: (Unicode.Scalar) -> Bool = { $0.value <= 0x20 }
        let isDropped: (Unicode.Scalar) -> Bool = { $0 == "\t" || $0 == "\n" || $0 == "\r" }
        let scalars = text.unicodeScalars
        guard scalars.contains(where: isEdge) else { return text }
        var kept = scalars.drop(while: isEdge)
        while let last = kept.last, isEdge(last) { kept.removeLast() }
        return String(String.UnicodeScalarView(kept.filter { !isDropped($0) }))
    }

    /// An address that leaves the site without naming a scheme. Browsers take `\` for `/` here.
    private static func namesHost(_ address: String) -> Bool {
        let isSlash: (UInt8) -> Bool = { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
        guard let first = address.utf8.first, isSlash(first) else { return false }
        return first == UInt8(ascii: "\\") || address.utf8.dropFirst().first.map(isSlash) ?? false
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

    /// The text before the first colon when no `/`, `\`, `?` or `#` stands before it (RFC 3986 §4.2).
    ///
    /// More than a browser takes for a scheme counts as one, controls and spaces inside it too: what looks
    /// like one is refused rather than guessed at.
    private static func scheme(of address: String) -> String? {
        for index in address.utf8.indices {
            switch address.utf8[index] {
            case UInt8(ascii: ":"): return address[..<index].lowercased()
            case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
            default: continue
            }
        }
        return nil
    }

    private static func split(_ address: String) -> (path: String, fragment: String?) {
        // Bytes, because a mark after `#` would make one character of both.
        guard let hash = address.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (address, nil) }
        return (String(address[..<hash]), String(address[address.utf8.index(after: hash)...]))
    }
}
