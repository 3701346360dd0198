/// Takes a text apart into runs of letters and digits. Bytes beyond ASCII count as letters here; what they are is
/// seen when a run is met for the first time.
enum RunScanner {
    /// Stands between words that do not belong together.
    static let gap: Int32 = -1

    /// The numbers of the words in a part of a text.
    static func words(
        in bytes: UnsafeBufferPointer<UInt8>, _ table: inout RunTable, into numbers: inout [Int32]
    ) {
        var index = 0
        while index < bytes.count {
            guard isPart[Int(bytes[index])] else {
                if bytes[index] == SearchText.divider { numbers.append(gap) }
                index += 1
                continue
            }
            let start = index
            var hash: UInt32 = 2_166_136_261
            while index < bytes.count, isPart[Int(bytes[index])] {
                hash = (hash ^ UInt32(bytes[index])) &* 16_777_619
                index += 1
            }
            table.append(
                UnsafeBufferPointer(rebasing: bytes[start..<index]), hash: hash ^ hash >> 15, to: &numbers)
        }
    }

    private static let isPart: [Bool] = (0..<256).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...0xFF:
            true
        default: false
        }
    }
}
