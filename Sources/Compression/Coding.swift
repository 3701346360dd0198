/// The ways in which a site's files are compressed beforehand.
public enum Coding: CaseIterable, Sendable {
    case brotli
    case gzip

    /// What is added to the name of a file, as web servers look for it.
    public var suffix: String {
        switch self {
        case .brotli: ".br"
        case .gzip: ".gz"
        }
    }

    /// The compressed bytes; nil when they would be no shorter.
    public func compress(_ bytes: [UInt8]) -> [UInt8]? {
        let compressed =
            switch self {
            case .brotli: Brotli.compress(bytes)
            case .gzip: Gzip.compress(bytes)
            }
        return compressed.flatMap { $0.count < bytes.count ? $0 : nil }
    }

    /// What the bytes depend on besides the input: the libraries. In one word, without a space.
    public static var libraries: String { "zlib-\(Gzip.version),brotli-\(Brotli.version)" }
}
