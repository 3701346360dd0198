/// Sizes beyond which a file is refused.
public struct Limits: Hashable, Sendable {
    /// The largest article, in bytes.
    public let articleBytes: Int
    /// The largest attachment, in bytes.
    public let attachmentBytes: Int
    /// The largest picture that no rule speaks of, in bytes.
    public let imageBytes: Int
    /// The endings that attachments may have.
    public let attachmentTypes: [String]
    /// The fewest words that a text should have.
    public let bodyWords: Int
    /// The fewest words that the text of a recording should have.
    public let audioWords: Int
}
