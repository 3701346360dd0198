/// Steps along the signs of a line: what is in ASCII and neither a control, a blank, a letter, a digit nor one
/// of `+ , - . /`. It looks at eight bytes at a time, because most of them are no signs.
struct SignIndices: Sequence, IteratorProtocol {
    private static let high: UInt64 = 0x8080_8080_8080_8080
    private static let each: UInt64 = 0x0101_0101_0101_0101

    private let line: UnsafeBufferPointer<UInt8>
    private var offset = -8
    /// The highest bit of each byte from `offset` on that is a sign still to be visited.
    private var marks: UInt64 = 0

    init(_ line: UnsafeBufferPointer<UInt8>) {
        self.line = line
    }

    mutating func next() -> Int? {
        while marks == 0 {
            offset += 8
            guard offset < line.count else { return nil }
            marks = Self.signs(in: word(at: offset))
        }
        defer { marks &= marks &- 1 }
        return offset + marks.trailingZeroBitCount / 8
    }

    /// Eight bytes, the first one lowest; zeros beyond the end.
    private func word(at offset: Int) -> UInt64 {
        guard offset + 8 > line.count else {
            let raw = UnsafeRawBufferPointer(line)
            return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        return (offset..<line.count).reversed().reduce(0) { $0 << 8 | UInt64(line[$1]) }
    }

    private static func signs(in word: UInt64) -> UInt64 {
        let low = word & ~high
        let signs = marks(low, 0x21, 0x2A) | marks(low, 0x3A, 0x40) | marks(low, 0x5B, 0x60)
        return (signs | marks(low, 0x7B, 0x7E)) & ~word & high
    }

    /// The bytes from `first` to `last`, of bytes below 128.
    private static func marks(_ bytes: UInt64, _ first: UInt64, _ last: UInt64) -> UInt64 {
        return (bytes &+ each &* (0x80 - first)) & ~(bytes &+ each &* (0x7F - last))
    }
}
