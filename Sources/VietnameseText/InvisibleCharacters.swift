/// Characters that no reader sees and that break searching, copying or the direction of writing.
public enum InvisibleCharacters {
    /// One such character at its place.
    public struct Occurrence: Equatable, Sendable {
        /// UTF-8 byte offset of the character.
        public var offset: Int
        /// Its code point.
        public var scalar: UInt32
        /// Its name in Vietnamese with the code point, such as “ký tự rộng bằng không (U+200B)”.
        public var name: String

        /// An occurrence as given.
        public init(offset: Int, scalar: UInt32, name: String) {
            self.offset = offset
            self.scalar = scalar
            self.name = name
        }
    }

    /// All zero-width characters, bidirectional controls, annotation marks and tags, in order.
    ///
    /// Not reported: a byte order mark at the very start, a joiner between two emoji, and a joiner or
    /// non-joiner after a letter of an Indic script, where it is part of the spelling.
    public static func find(in bytes: [UInt8]) -> [Occurrence] {
        var found: [Occurrence] = []
        var index = 0
        while let candidate = bytes.withUnsafeBufferPointer({ nextCandidate(in: $0, from: index) }) {
            index = candidate
            let scalar = UTF8Scalar.at(index, in: bytes)
            if let label = label(scalar.value), !isLegitimate(scalar, at: index, in: bytes) {
                let name = "\(label) (\(notation(scalar.value)))"
                found.append(Occurrence(offset: index, scalar: scalar.value, name: name))
            }
            index += scalar.length
        }
        return found
    }

    /// The next place at which one of the characters may begin.
    private static func nextCandidate(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = ByteBlocks.skip(in: bytes, from: start, until: InvisibleCandidate.self)
        while index < bytes.count {
            if bytes[index] >= 0xC2, mayBegin(at: index, in: bytes) { return index }
            index += 1
        }
        return nil
    }

    /// Whether the first two bytes are those of one of the characters; nearly all text is passed over by this.
    @inline(__always)
    private static func mayBegin(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index + 1 < bytes.count else { return false }
        let next = bytes[index + 1]
        switch bytes[index] {
        case 0xC2: return next == 0xAD
        case 0xD8: return next == 0x9C
        case 0xE1: return next == 0xA0
        case 0xE2: return next == 0x80 || next == 0x81
        case 0xEF: return next == 0xBB || next == 0xBF
        case 0xF3: return next == 0xA0
        default: return false
        }
    }

    private static func label(_ value: UInt32) -> String? {
        switch value {
        case 0x00AD: "dấu nối mềm"
        case 0x061C, 0x200E, 0x200F: "dấu chiều viết"
        case 0x180E: "dấu tách nguyên âm Mông Cổ"
        case 0x200B: "ký tự rộng bằng không"
        case 0x200C: "dấu ngắt nối rộng bằng không"
        case 0x200D: "dấu nối rộng bằng không"
        case 0x202A...0x202E, 0x2066...0x2069: "ký tự điều khiển chiều viết"
        case 0x2060: "dấu dính từ"
        case 0xFEFF: "dấu thứ tự byte (BOM)"
        case 0xFFF9...0xFFFB: "ký tự chú thích liên dòng"
        case 0xE0000...0xE007F: "ký tự thẻ"
        default: nil
        }
    }

    private static func isLegitimate(_ scalar: UTF8Scalar, at index: Int, in bytes: [UInt8]) -> Bool {
        switch scalar.value {
        case 0xFEFF: return index == 0
        case 0x200C, 0x200D: break
        default: return false
        }
        guard let before = UTF8Scalar.before(index, in: bytes)?.value else { return false }
        if (0x0900...0x0DFF).contains(before) { return true }
        let next = index + scalar.length
        guard scalar.value == 0x200D, next < bytes.count else { return false }
        return isEmoji(before) && isEmoji(UTF8Scalar.at(next, in: bytes).value)
    }

    private static func isEmoji(_ value: UInt32) -> Bool {
        value == 0xFE0F || (0x2600...0x27BF).contains(value) || (0x1F000...0x1FAFF).contains(value)
    }

    private static func notation(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

/// Where one of the characters may begin. Less is met than by ``InvisibleCharacters/mayBegin(at:in:)``, for after
/// U+2000 stand the quotation marks and dashes of ordinary text.
private enum InvisibleCandidate: ByteTest {
    @inline(__always)
    static func distance(_ place: UnsafePointer<UInt8>) -> UInt8 {
        let (lead, next, third) = (place[0], place[1], place[2])
        let general = min(
            (next ^ 0x80) | min(ByteBlocks.within(0x8B, 0x8F, third), ByteBlocks.within(0xAA, 0xAE, third)),
            next ^ 0x81)
        let twoBytes = min((lead ^ 0xC2) | (next ^ 0xAD), (lead ^ 0xD8) | (next ^ 0x9C))
        let threeBytes = min((lead ^ 0xE1) | (next ^ 0xA0), (lead ^ 0xE2) | general)
        return min(min(twoBytes, threeBytes), min(lead ^ 0xEF, lead ^ 0xF3))
    }
}
