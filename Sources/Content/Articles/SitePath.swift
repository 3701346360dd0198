/// Paths below the site that any web server and file system takes as they are.
public enum SitePath {
    /// Whether a path of a page has the form `a/b/`: parts of lower-case ASCII letters, digits, `-`, `_` and `.`,
    /// none of which begins with a dot.
    public static func isClean(_ path: String) -> Bool {
        let bytes = path.utf8
        guard bytes.count >= 2, bytes.count <= 1000, bytes.last == slash else { return false }
        return bytes.dropLast().split(separator: slash, omittingEmptySubsequences: false).allSatisfy { part in
            part.first.map { $0 != UInt8(ascii: ".") } ?? false && part.count <= 200
                && part.allSatisfy(isPlain)
        }
    }

    /// Whether a path has the form of an article's, `section/2020/slug/`.
    public static func isOfArticle(_ path: String) -> Bool {
        guard isClean(path) else { return false }
        let parts = path.split(separator: "/")
        return parts.count == 3 && parts[1].utf8.count == 4 && parts[1].utf8.allSatisfy(isDigit)
    }

    /// The path below the site that a former address of an article names, `/a/b/` without its first slash; nil
    /// when no page can stand there.
    public static func ofAlias(_ alias: String) -> String? {
        guard alias.utf8.first == slash else { return nil }
        let path = String(alias.dropFirst())
        return isClean(path) ? path : nil
    }

    private static let slash = UInt8(ascii: "/")

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: isDigit(byte)
        }
    }
}
