public import Content

/// Where a site stands on its server.
public struct ServerPlace: Sendable {
    /// The address of the site.
    let url: SiteURL
    /// The folder from which the host is served, without a slash at the end.
    let webRoot: String

    /// A place; nil when the address or the folder holds signs that mean something in the configuration of a server.
    public init?(url: SiteURL, webRoot: String) {
        let folder = webRoot.hasSuffix("/") ? String(webRoot.dropLast()) : webRoot
        guard folder.hasPrefix("/"), folder.utf8.allSatisfy(Self.isPlain),
            url.basePath.utf8.allSatisfy(Self.isPlain),
            url.host.utf8.allSatisfy({
                Self.isPlain($0) && $0 != UInt8(ascii: "/") || $0 == UInt8(ascii: ":")
            })
        else { return nil }
        self.url = url
        self.webRoot = folder
    }

    /// The folder into which the site is built.
    public var outputFolder: String { webRoot + String(base.dropLast()) }

    /// The address of the home page.
    var address: String { url.absolute("") }

    /// The path below which the site lies, with a slash at both ends.
    var base: String { url.basePath }

    /// The same for a regular expression.
    var basePattern: String {
        base.split(separator: ".", omittingEmptySubsequences: false).joined(separator: #"\."#)
    }

    /// The host without a port.
    var hostName: String { String(url.host.prefix { $0 != ":" }) }

    /// The page for addresses that do not exist.
    var notFound: String { base + "404.html" }

    /// What no reader is given, below the site: lists for the server alone.
    var serverFolder: String { base + "may-chu/" }

    /// The list of the addresses that are gone, on the disk of the server.
    var goneList: String { "\(outputFolder)/\(GoneAddresses.path)" }

    /// The list of the addresses that lead on, on the disk of the server.
    var movedList: String { "\(outputFolder)/\(MovedAddresses.path)" }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "/._~-".utf8.contains(byte)
        }
    }
}
