/// The path of a file of a bundle, as a link of its article names it.
public struct BundlePath: Sendable {
    /// Without `.` and `..`; nil when it leads out of the bundle.
    public let inside: String?

    /// Reads the path of a relative link.
    public init(_ address: String) {
        var parts: [Substring] = []
        for part in PercentEncoding.decode(String(address.prefix { $0 != "?" })).split(separator: "/")
        where part != "." {
            guard part == ".." else {
                parts.append(part)
                continue
            }
            guard parts.popLast() != nil else {
                inside = nil
                return
            }
        }
        inside = parts.joined(separator: "/")
    }
}

extension Article {
    /// Whether the bundle has a file of exactly these bytes as its path: a web server knows no equal spellings.
    public func hasAttachment(_ path: String) -> Bool { attachment(path) != nil }

    /// The file of the bundle with exactly these bytes as its path.
    public func attachment(_ path: String) -> Attachment? {
        attachments.first { $0.path.utf8.elementsEqual(path.utf8) }
    }
}
