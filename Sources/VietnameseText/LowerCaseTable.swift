/// The lower case of the characters that nearly all text is made of: Latin letters in NFC, which are
/// characters by themselves, and the punctuation of U+2010–U+2027.
///
/// An entry holds the UTF-8 bytes of the result, first byte lowest.
struct LowerCaseTable {
    /// The code points of `entries`, in order.
    private static let low: Range<UInt32> = 0x00..<0x250
    private static let middle: Range<UInt32> = 0x1E00..<0x1F00
    private static let high: Range<UInt32> = 0x2010..<0x2028

    /// The entry of white space.
    static let space: UInt32 = 0x20

    static let shared = LowerCaseTable()

    private let entries: [UInt32]

    private init() {
        entries = [Self.low, Self.middle, Self.high].flatMap { $0.map(Self.entry(for:)) }
    }

    /// The bytes of a code point in lower case, or nil for one that is not in the table.
    @inline(__always)
    func lookup(_ value: UInt32) -> UInt32? {
        if value < Self.low.upperBound { return entries[Int(value)] }
        if Self.middle.contains(value) {
            return entries[Int(value - Self.middle.lowerBound) + Self.low.count]
        }
        guard Self.high.contains(value) else { return nil }
        return entries[Int(value - Self.high.lowerBound) + Self.low.count + Self.middle.count]
    }

    private static func entry(for value: UInt32) -> UInt32 {
        guard let scalar = Unicode.Scalar(value) else { return space }
        if scalar.properties.isWhitespace { return space }
        let text = scalar.properties.lowercaseMapping
        return text.utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
}
