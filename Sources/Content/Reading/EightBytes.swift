/// Eight bytes of a text, looked at together and without a branch.
///
/// Answers are marks: the highest bit of each byte that something is true of. A byte that follows one with a
/// mark in the text may get a mark without cause, so that no mark is certain but its absence is.
struct EightBytes {
    private static let high: UInt64 = 0x8080_8080_8080_8080
    private static let each: UInt64 = 0x0101_0101_0101_0101

    /// The bytes, the first one lowest.
    private let bits: UInt64

    /// The bytes from a place on, zeros beyond the end.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
        if offset + 8 <= bytes.count {
            let raw = UnsafeRawBufferPointer(bytes)
            bits = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        } else {
            bits = (offset..<max(offset, bytes.count)).reversed().reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
        }
    }

    /// The zeros in front of a text.
    static let zeros = EightBytes(UnsafeBufferPointer(start: nil, count: 0), at: 0)

    /// Whether such a byte stands in a text.
    static func contain(_ byte: UInt8, in bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            stride(from: 0, to: buffer.count, by: 8).contains { offset in
                EightBytes(buffer, at: offset).marks(of: byte) != 0
            }
        }
    }

    /// The bytes equal to one, which is not zero.
    func marks(of byte: UInt8) -> UInt64 { Self.zeroMarks(bits ^ (Self.each &* UInt64(byte))) }

    /// The bytes below a number, which is at most 128.
    func marks(below limit: UInt8) -> UInt64 {
        (bits &- (Self.each &* UInt64(limit))) & ~bits & Self.high
    }

    /// The bytes from a number on, which is at least 128.
    func marks(from limit: UInt8) -> UInt64 {
        let low = bits & ~Self.high
        return (low &+ (Self.each &* (0x100 - UInt64(limit)))) & bits & Self.high
    }

    /// The bytes at which UTF-8 is ill-formed after the eight bytes before, and those that begin the
    /// sequences for which more has to be looked at: E0, ED and from F0 on.
    func marksOfDoubt(after previous: EightBytes) -> UInt64 {
        let before = bits << 8 | previous.bits >> 56
        let secondBefore = bits << 16 | previous.bits >> 48
        let followers = bits & ~(bits << 1)
        let expected = Self.leads(before) | (Self.leads(secondBefore) & (secondBefore << 2))
        let long = marks(from: 0xF0) | marks(of: 0xE0) | marks(of: 0xED)
        let tooLow = Self.zeroMarks((bits ^ (Self.each &* 0xC0)) & ~Self.each)
        return ((followers ^ expected) & Self.high) | long | tooLow
    }

    /// The bytes that begin a sequence of two or more.
    private static func leads(_ bits: UInt64) -> UInt64 { bits & (bits << 1) }

    private static func zeroMarks(_ bits: UInt64) -> UInt64 { (bits &- each) & ~bits & high }
}
