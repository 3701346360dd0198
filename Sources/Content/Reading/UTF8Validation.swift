/// Well-formedness of UTF-8 (RFC 3629).
public enum UTF8Validation {
    /// The offset of the first byte that is not part of well-formed UTF-8, or nil.
    public static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                if buffer[index] < 0x80 {
                    index += 1
                    continue
                }
                // Nearly all letters of Vietnamese beyond ASCII begin with E1 or stand before U+0800.
                if buffer[index] == 0xE1, index + 2 < buffer.count, isFollower(buffer[index + 1]),
                    isFollower(buffer[index + 2])
                {
                    index += 3
                    continue
                }
                let length = sequenceLength(buffer, at: index)
                guard length > 0 else { return index }
                index += length
            }
            return nil
        }
    }

    private static func isFollower(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

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
        var follower = index + 2
        while follower < index + length {
            guard isFollower(bytes[follower]) else { return 0 }
            follower += 1
        }
        return length
    }
}
