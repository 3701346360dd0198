/// The two schools of writing tones: hòa, khỏe, thúy against hoà, khoẻ, thuý.
public enum TonePlacement {
    /// Every syllable in which the schools differ, in order, from NFC text.
    ///
    /// Those are the open syllables in oa, oe and uy. After q both write the same (quý), and so they do in
    /// closed syllables (hoàn) and longer rimes (ngoài).
    public static func occurrences(in bytes: [UInt8]) -> [ToneOccurrence] {
        var found: [ToneOccurrence] = []
        var index = 0
        while index < bytes.count {
            let end = min(index + ByteBlocks.length, bytes.count)
            while index < end { index += step(at: index, in: bytes, &found) }
            index = ToneCandidates.nextBlock(in: bytes, from: index)
        }
        return found
    }

    /// Looks at the character at `index` and tells its length.
    @inline(__always)
    private static func step(at index: Int, in bytes: [UInt8], _ found: inout [ToneOccurrence]) -> Int {
        guard bytes[index] >= 0xC3, hasNeighbour(at: index, in: bytes) else { return 1 }
        let scalar = UTF8Scalar.at(index, in: bytes)
        if let rime = rime(around: scalar, at: index, in: bytes),
            let occurrence = occurrence(of: rime, in: bytes)
        {
            found.append(occurrence)
        }
        return scalar.length
    }

    /// The two vowels of a candidate.
    private struct Rime {
        var range: Range<Int>
        var style: ToneOccurrence.Style
        var isUy: Bool
    }

    /// Whether o or u stands before a character, or a, e or y after it: a glance before it is decoded.
    @inline(__always)
    private static func hasNeighbour(at index: Int, in bytes: [UInt8]) -> Bool {
        let before = index > 0 ? bytes[index - 1] | 0x20 : 0
        if before == asciiO || before == asciiU { return true }
        let end = index + (bytes[index] < 0xE0 ? 2 : 3)
        let after = end < bytes.count ? bytes[end] | 0x20 : 0
        return after == asciiA || after == asciiE || after == asciiY
    }

    private static func rime(around scalar: UTF8Scalar, at index: Int, in bytes: [UInt8]) -> Rime? {
        guard let value = Unicode.Scalar(scalar.value), let letter = VietnameseLetter(value),
            letter.tone != .level
        else { return nil }
        let end = index + scalar.length
        let before = index > 0 ? bytes[index - 1] | 0x20 : 0
        let after = end < bytes.count ? bytes[end] | 0x20 : 0
        if letter.rank == o, after == asciiA || after == asciiE {
            return Rime(range: index..<end + 1, style: .old, isUy: false)
        }
        if letter.rank == u, after == asciiY {
            return Rime(range: index..<end + 1, style: .old, isUy: true)
        }
        if letter.rank == a || letter.rank == e, before == asciiO {
            return Rime(range: index - 1..<end, style: .new, isUy: false)
        }
        if letter.rank == y, before == asciiU {
            return Rime(range: index - 1..<end, style: .new, isUy: true)
        }
        return nil
    }

    private static func occurrence(of rime: Rime, in bytes: [UInt8]) -> ToneOccurrence? {
        guard !isLetter(at: rime.range.upperBound, in: bytes) else { return nil }
        var start = rime.range.lowerBound
        while let scalar = UTF8Scalar.before(start, in: bytes), isWordPart(scalar.value) {
            start -= scalar.length
            // No onset is longer than “ngh”; a word that goes on is foreign.
            guard rime.range.lowerBound - start <= 4 else { return nil }
        }
        let word = String(decoding: bytes[start..<rime.range.upperBound], as: UTF8.self)
        let scalars = Array(word.unicodeScalars)
        guard scalars.first != "q", scalars.first != "Q", Syllable.fit(scalars) == .wellFormed else {
            return nil
        }
        return ToneOccurrence(offset: start, word: word, style: rime.style)
    }

    private static func isLetter(at index: Int, in bytes: [UInt8]) -> Bool {
        index < bytes.count && isWordPart(UTF8Scalar.at(index, in: bytes).value)
    }

    /// Letters, digits and combining marks: what may go on a word.
    private static func isWordPart(_ value: UInt32) -> Bool {
        guard value >= 0x80 else { return isASCIIWordPart(UInt8(truncatingIfNeeded: value)) }
        guard let scalar = Unicode.Scalar(value) else { return false }
        return scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
    }

    private static func isASCIIWordPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    private static let a = VietnameseLetter.rank(of: "a")
    private static let e = VietnameseLetter.rank(of: "e")
    private static let o = VietnameseLetter.rank(of: "o")
    private static let u = VietnameseLetter.rank(of: "u")
    private static let y = VietnameseLetter.rank(of: "y")
    private static var asciiA: UInt8 { UInt8(ascii: "a") }
    private static var asciiE: UInt8 { UInt8(ascii: "e") }
    private static var asciiO: UInt8 { UInt8(ascii: "o") }
    private static var asciiU: UInt8 { UInt8(ascii: "u") }
    private static var asciiY: UInt8 { UInt8(ascii: "y") }
}
