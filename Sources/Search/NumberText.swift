import Serialization

/// Ascending numbers as text, one printable character for each small step. An old phone reads it with one look at each
/// character, and it compresses well.
///
/// The first 64 characters from the space on end a number, with its six lowest bits; the 30 after them are digits
/// to the base 30 in front of those bits.
struct NumberText {
    private var previous = -1

    /// Appends a number that is greater than the one before.
    mutating func write(_ number: Int, to buffer: inout [UInt8]) {
        Self.write(step: number - previous - 1, to: &buffer)
        previous = number
    }

    /// Appends a number of nought or more by itself.
    static func write(step: Int, to buffer: inout [UInt8]) {
        if step >= 64 { write(high: step >> 6, to: &buffer) }
        buffer.append(0x20 + UInt8(step & 63))
    }

    private static func write(high: Int, to buffer: inout [UInt8]) {
        if high >= 30 { write(high: high / 30, to: &buffer) }
        buffer.append(0x60 + UInt8(high % 30))
    }
}
