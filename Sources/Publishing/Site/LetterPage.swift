/// A letter of the index of titles with its page.
public struct LetterPage: Sendable {
    /// The letter as people read it.
    public let letter: String
    /// The name in the address.
    public let slug: String
    /// Positions in ``Site/entries``, in alphabetical order of the titles.
    public let entries: [Int]

    /// The path of its first page below the site.
    public var path: String { "tim-kiem/\(slug)/" }
}
