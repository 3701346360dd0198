/// Bytes of a text that a writer copies as they are, found many at a time.
///
/// What must not be copied is told by a distance, 0 for such a byte. Distances are put together without branches
/// and without truth values, because only that way does the compiler work them out for sixteen bytes at once.
protocol SpecialBytes {
    /// 0 for a byte that may need more than copying.
    static func distance(_ byte: UInt8) -> UInt8
}

extension SpecialBytes {
    private static var length: Int { 32 }

    /// The first special byte from `start` on, or the end.
    @inline(__always)
    static func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index &+ length <= bytes.count {
            var least = UInt8.max
            for place in index..<index &+ length { least = min(least, distance(bytes[place])) }
            guard least != 0 else { break }
            index &+= length
        }
        while index < bytes.count, distance(bytes[index]) != 0 { index &+= 1 }
        return index
    }
}

/// `<`, `>`, `&`, `"` and `'`.
enum MarkupBytes: SpecialBytes {
    @inline(__always)
    static func distance(_ byte: UInt8) -> UInt8 {
        // < and > differ in one bit, & and ' in another.
        min(
            (byte & 0xFD) ^ UInt8(ascii: "<"),
            min((byte & 0xFE) ^ UInt8(ascii: "&"), byte ^ UInt8(ascii: "\"")))
    }
}

/// Control characters and what JSON or a `script` element of HTML may not hold.
enum JSONBytes: SpecialBytes {
    @inline(__always)
    static func distance(_ byte: UInt8) -> UInt8 {
        min(min(byte & 0xE0, byte ^ UInt8(ascii: "\\")), MarkupBytes.distance(byte))
    }
}

/// Control characters, and the first byte of U+FFFE and U+FFFF.
enum XMLBytes: SpecialBytes {
    @inline(__always)
    static func distance(_ byte: UInt8) -> UInt8 { min(byte & 0xE0, byte ^ 0xEF) }
}
