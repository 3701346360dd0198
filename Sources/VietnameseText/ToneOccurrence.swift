/// A syllable whose tone the two schools write in different places.
public struct ToneOccurrence: Equatable, Sendable {
    /// Where the tone stands in an open syllable with oa, oe or uy.
    public enum Style: String, CaseIterable, Sendable {
        /// On the first vowel: hòa, khỏe, thúy.
        case old
        /// On the second vowel: hoà, khoẻ, thuý.
        case new
    }

    /// UTF-8 byte offset of the syllable.
    public var offset: Int
    /// The whole syllable as it stands.
    public var word: String
    /// The school it follows.
    public var style: Style

    /// An occurrence as given.
    public init(offset: Int, word: String, style: Style) {
        self.offset = offset
        self.word = word
        self.style = style
    }
}
