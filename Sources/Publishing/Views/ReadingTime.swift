/// How long a text takes to read.
enum ReadingTime {
    /// Syllables a minute: an unhurried reader.
    private static let pace = 200

    /// The minutes that a text takes, rounded up. What stands between spaces counts as a syllable, as Vietnamese is written.
    static func minutes(of body: ArraySlice<UInt8>) -> Int {
        let syllables = body.withUnsafeBufferPointer { bytes in
            var count = 0
            var wasSpace = true
            for byte in bytes {
                let isSpace = byte <= 0x20
                count &+= wasSpace && !isSpace ? 1 : 0
                wasSpace = isSpace
            }
            return count
        }
        return (syllables + pace - 1) / pace
    }
}
