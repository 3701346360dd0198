/// What is looked for in bytes, told in a way that many places can be asked at once.
///
/// A type and not a closure, so that the distance is always part of the loop that asks for it.
protocol ByteTest {
    /// 0 where what is looked for may stand.
    ///
    /// A distance may look at its place, at four bytes after it and at one before. Distances are put together
    /// without branches and without truth values – the least of two is 0 where one is, the bits of two where both
    /// are – because only that way does the compiler work them out for sixteen places at once.
    static func distance(_ place: UnsafePointer<UInt8>) -> UInt8
}

/// Passing over bytes in which nothing can be found, a block at a time.
enum ByteBlocks {
    static let length = 64
    /// How far behind its place a distance may look.
    private static let margin = 4

    /// The start of the first block, from `start` on, in which a distance is 0; or of the last bytes, fewer than
    /// a block, which are not looked at. A test that looks at the byte before its place cannot begin at 0.
    @inline(__always)
    static func skip<Test: ByteTest>(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, until test: Test.Type
    ) -> Int {
        guard let base = bytes.baseAddress else { return start }
        var block = start
        while block &+ length &+ margin <= bytes.count {
            var least = UInt8.max
            for place in 0..<length { least = min(least, Test.distance(base + (block &+ place))) }
            guard least != 0 else { return block }
            block &+= length
        }
        return block
    }

    /// 0 for a byte from `low` to `high`.
    @inline(__always)
    static func within(_ low: UInt8, _ high: UInt8, _ byte: UInt8) -> UInt8 {
        max(byte &- low, high &- low) ^ (high &- low)
    }

    /// 0 for a byte that is not from `low` to `high`.
    @inline(__always)
    static func outside(_ low: UInt8, _ high: UInt8, _ byte: UInt8) -> UInt8 {
        min(byte &- low, high &- low &+ 1) ^ (high &- low &+ 1)
    }
}
