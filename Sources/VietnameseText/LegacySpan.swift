/// A part of a line that was typed in a font with an encoding of its own and reads as garbage in Unicode.
public struct LegacySpan: Equatable, Sendable {
    /// UTF-8 byte offset of the first byte.
    public var offset: Int
    /// Length in UTF-8 bytes.
    public var length: Int
    /// The encoding it was typed in.
    public var encoding: LegacyEncoding
    /// The part as it stands, such as “ViÖt Nam”.
    public var original: String
    /// What its writer saw, such as “Việt Nam”.
    public var reading: String

    /// A span as given.
    public init(offset: Int, length: Int, encoding: LegacyEncoding, original: String, reading: String) {
        self.offset = offset
        self.length = length
        self.encoding = encoding
        self.original = original
        self.reading = reading
    }
}
