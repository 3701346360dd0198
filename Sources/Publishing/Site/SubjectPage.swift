/// A keyword with its page.
public struct SubjectPage: Sendable {
    /// The keyword, in NFC.
    public let title: String
    /// The name in the address.
    public let slug: String
    /// Positions in ``Site/entries``, newest first.
    public let entries: [Int]

    /// The path of its first page below the site.
    public var path: String { "chu-de/\(slug)/" }
}
