/// One Unicode scalar read from UTF-8 bytes.
struct UTF8Scalar {
    /// The code point; U+FFFD for a byte that begins no well-formed sequence.
    var value: UInt32
    /// How many bytes it takes; 1 for a malformed byte, so that a reader always moves on.
    var length: Int

    private static let malformed = UTF8Scalar(value: 0xFFFD, length: 1)

    /// The scalar that begins at `index`, which must lie inside `bytes`.
    @inline(__always)
    static func at(_ index: Int, in bytes: [UInt8]) -> UTF8Scalar {
        let lead = bytes[index]
        guard lead >= 0x80 else { return UTF8Scalar(value: UInt32(lead), length: 1) }
        return multibyte(lead, at: index, in: bytes)
    }

    /// The scalar that ends just before `index`, or nil at the start of `bytes`.
    static func before(_ index: Int, in bytes: [UInt8]) -> UTF8Scalar? {
        guard index > 0 else { return nil }
        var start = index - 1
        while start > 0, index - start < 4, isContinuation(bytes[start]) { start -= 1 }
        let scalar = at(start, in: bytes)
        return start + scalar.length == index ? scalar : malformed
    }

    private static func multibyte(_ lead: UInt8, at index: Int, in bytes: [UInt8]) -> UTF8Scalar {
        let length = sequenceLength(lead)
        guard length > 1, index + length <= bytes.count else { return malformed }
        var value = UInt32(lead & (0x7F >> UInt8(length)))
        for offset in 1..<length {
            let byte = bytes[index + offset]
            guard isContinuation(byte) else { return malformed }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        guard value >= smallest(length), Unicode.Scalar(value) != nil else { return malformed }
        return UTF8Scalar(value: value, length: length)
    }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    private static func sequenceLength(_ lead: UInt8) -> Int {
        switch lead {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }

    /// Below this value a sequence of `length` bytes is longer than it need be, which UTF-8 forbids.
    private static func smallest(_ length: Int) -> UInt32 {
        switch length {
        case 2: 0x80
        case 3: 0x800
        default: 0x10000
        }
    }
}
