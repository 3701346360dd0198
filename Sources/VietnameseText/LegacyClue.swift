/// The cheap first look for legacy text: characters that hardly occur in clean Vietnamese.
struct LegacyClue {
    /// The bit of each letter from U+00C0 to U+00FF that Vietnamese does not have.
    private let foreign: UInt64
    /// Capitals that are lower-case letters in TCVN3, so that they turn up inside words.
    private let capitals: UInt64
    /// Marks of VNI that follow o, u or y; Vietnamese never writes these letters there.
    private let marks: UInt64

    private static let shared = LegacyClue()

    /// The offset of the next character that makes its line worth a closer look.
    static func next(in bytes: [UInt8], from start: Int) -> Int? {
        // A copy, so that the loop reads three registers and no shared memory.
        let clue = shared
        let last = bytes.count - 1
        var index = start
        while index < last {
            let end = min(index + ByteBlocks.length, last)
            while index < end {
                let byte = bytes[index]
                // The two lead bytes of Latin-1.
                guard byte & 0xFE == 0xC2 else {
                    index += 1
                    continue
                }
                let previous = index > start ? bytes[index - 1] : 0
                if clue.isMet(by: byte, bytes[index + 1], after: previous) { return index }
                index += 2
            }
            index = bytes.withUnsafeBufferPointer {
                ByteBlocks.skip(in: $0, from: index, until: LegacyCandidate.self)
            }
        }
        return nil
    }

    @inline(__always)
    private func isMet(by lead: UInt8, _ trail: UInt8, after previous: UInt8) -> Bool {
        // U+00A0, the no-break space, is no letter in either encoding.
        guard lead == 0xC3 else { return trail > 0xA0 }
        let bit: UInt64 = 1 << UInt64(trail & 0x3F)
        if foreign & bit != 0 { return true }
        if capitals & bit != 0, previous >= 0x61, previous <= 0x7A { return true }
        switch previous | 0x20 {
        // After a plain a or e Vietnamese writes no letter with marks.
        case 0x61, 0x65: return true
        case 0x6F, 0x75, 0x79: return marks & bit != 0
        default: return false
        }
    }

    private init() {
        let letters = (0xC0...0xFF).compactMap { Unicode.Scalar($0 as UInt32) }
        foreign = Self.bits(letters.filter { VietnameseLetter($0) == nil })
        capitals = Self.bits(Array("ÈÉÊÌÍÒÓÔÕÝ".unicodeScalars))
        marks = Self.bits(Array("ùõÙÕ".unicodeScalars))
    }

    private static func bits(_ letters: [Unicode.Scalar]) -> UInt64 {
        letters.reduce(0) { $0 | 1 << UInt64($1.value & 0x3F) }
    }
}

/// Wherever a clue is met, and hardly anywhere else.
private enum LegacyCandidate: ByteTest {
    @inline(__always)
    static func distance(_ place: UnsafePointer<UInt8>) -> UInt8 {
        let (previous, lead, trail) = (place[-1], place[0], place[1])
        // The bit tells small letters from capitals, here as in ASCII.
        let small = trail | 0x20
        let afterVowel = min(
            (previous | 0x24) ^ UInt8(ascii: "e"), endsGlide(previous) | min(small ^ 0xB9, small ^ 0xB5))
        let insideWord =
            ByteBlocks.within(UInt8(ascii: "a"), UInt8(ascii: "z"), previous)
            | ByteBlocks.within(0x80, 0x9F, trail)
        let letter = min(min(afterVowel, insideWord), foreignLetter(small))
        return min((lead ^ 0xC2) | ByteBlocks.within(0xA1, 0xFF, trail), (lead ^ 0xC3) | letter)
    }

    /// 0 for o, u and y.
    @inline(__always)
    private static func endsGlide(_ byte: UInt8) -> UInt8 {
        let small = byte | 0x20
        return min(
            small ^ UInt8(ascii: "o"), min(small ^ UInt8(ascii: "u"), small ^ UInt8(ascii: "y")))
    }

    /// 0 for ä å æ ç ë î ï ð ñ ö ÷ ø û ü þ ÿ, by the second byte; only ÿ stands alone and ß takes its place as
    /// a capital.
    @inline(__always)
    private static func foreignLetter(_ small: UInt8) -> UInt8 {
        let toN = min(
            min(ByteBlocks.within(0xA4, 0xA7, small), small ^ 0xAB), ByteBlocks.within(0xAE, 0xB1, small))
        let fromO = min(ByteBlocks.within(0xB6, 0xB8, small), ByteBlocks.within(0xBB, 0xBC, small))
        return min(min(toN, fromO), ByteBlocks.within(0xBE, 0xBF, small))
    }
}
