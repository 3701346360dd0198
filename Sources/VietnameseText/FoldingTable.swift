import Foundation

/// What each Latin letter becomes when case and diacritics no longer count.
///
/// An entry holds the UTF-8 bytes of the result, first byte lowest, so that folding a text is one look-up for
/// each code point.
struct FoldingTable {
    /// The code points of `entries`, in order; everything Vietnamese, in NFC and NFD, lies in here.
    private static let low: Range<UInt32> = 0..<0x370
    private static let high: Range<UInt32> = 0x1E00..<0x1F00
    private static let marks: ClosedRange<UInt32> = 0x300...0x36F

    /// An entry for a code point that leaves nothing behind.
    static let nothing: UInt32 = 0
    /// An entry for white space.
    static let space: UInt32 = 0x20

    static let shared = FoldingTable()

    private let entries: [UInt32]

    private init() {
        entries = (Self.low.map(Self.entry(for:))) + Self.high.map(Self.entry(for:))
    }

    /// The folded bytes of a code point, or nil when only a full decomposition can tell.
    @inline(__always)
    func lookup(_ value: UInt32) -> UInt32? {
        if value < Self.low.upperBound { return entries[Int(value)] }
        guard Self.high.contains(value) else { return nil }
        return entries[Int(value - Self.high.lowerBound + Self.low.upperBound)]
    }

    private static func entry(for value: UInt32) -> UInt32 {
        guard let scalar = Unicode.Scalar(value) else { return nothing }
        if scalar.properties.isWhitespace { return space }
        return pack(folded(scalar))
    }

    private static func folded(_ scalar: Unicode.Scalar) -> String {
        var result = ""
        for part in String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars {
            guard !marks.contains(part.value) else { continue }
            for lower in part.properties.lowercaseMapping.unicodeScalars where !marks.contains(lower.value) {
                result += undecomposed[lower] ?? String(lower)
            }
        }
        return result
    }

    /// Latin letters that Unicode does not take apart although people do.
    private static let undecomposed: [Unicode.Scalar: String] = [
        "đ": "d", "ð": "d", "ɖ": "d", "ø": "o", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i",
        "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th",
    ]

    private static func pack(_ text: String) -> UInt32 {
        text.utf8.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
}
