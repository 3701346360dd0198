/// Well-formedness of UTF-8 (RFC 3629).
public enum UTF8Validation {
    /// The offset of the first byte that is not part of well-formed UTF-8, or nil.
    public static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { isPlain($0) ? nil : firstInvalidOffset(in: $0) }
    }

    /// Whether a text is well-formed beyond doubt, as nearly all are.
    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var doubt: UInt64 = 0
        var previous = EightBytes.zeros
        var offset = 0
        // The zeros behind the end show a sequence that the end cuts off.
        while offset <= bytes.count {
            let next = EightBytes(bytes, at: offset)
            doubt |= next.marksOfDoubt(after: previous)
            previous = next
            offset += 8
        }
        return doubt == 0
    }

    private static func firstInvalidOffset(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let length = sequenceLength(bytes, at: index)
            guard length > 0 else { return index }
            index += length
        }
        return nil
    }

    /// The length of the multi-byte sequence at `index`, or 0 when it is ill-formed.
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let first = bytes[index]
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        let length: Int
        let secondRange: ClosedRange<UInt8>
        switch first {
        case 0xC2...0xDF: (length, secondRange) = (2, 0x80...0xBF)
        case 0xE0: (length, secondRange) = (3, 0xA0...0xBF)
        case 0xED: (length, secondRange) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, secondRange) = (3, 0x80...0xBF)
        case 0xF0: (length, secondRange) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, secondRange) = (4, 0x80...0xBF)
        case 0xF4: (length, secondRange) = (4, 0x80...0x8F)
        default: return 0
        }
        guard index + length <= bytes.count, secondRange.contains(second) else { return 0 }
        for follower in (index + 2)..<max(index + 2, index + length)
        where !(0x80...0xBF).contains(bytes[follower]) {
            return 0
        }
        return length
    }
}
