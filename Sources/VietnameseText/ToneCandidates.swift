/// The quick look for syllables whose tone the two schools write in different places.
///
/// Every such syllable is met, and few others: `hoà` and `thuế`, but neither `toàn` nor `của`.
enum ToneCandidates: ByteTest {
    /// The start of the next block of bytes in which a tone of such a syllable may begin.
    static func nextBlock(in bytes: [UInt8], from start: Int) -> Int {
        bytes.withUnsafeBufferPointer { ByteBlocks.skip(in: $0, from: start, until: Self.self) }
    }

    @inline(__always)
    static func distance(_ place: UnsafePointer<UInt8>) -> UInt8 {
        min(short(place), min(ofTilde(place), long(place)))
    }

    /// A letter of two bytes: à á ã è é ý after o or u, ò ó õ ù ú before a, e or y.
    @inline(__always)
    private static func short(_ place: UnsafePointer<UInt8>) -> UInt8 {
        // The bit tells small letters from capitals, here as in ASCII.
        let trail = place[1] | 0x20
        let before = place[-1] | 0x20
        let second = min(
            (before ^ UInt8(ascii: "o")) | ByteBlocks.within(0xA0, 0xA9, trail),
            (before ^ UInt8(ascii: "u")) | (trail ^ 0xBD))
        let first = min(
            ByteBlocks.within(0xB2, 0xB5, trail) | aOrE(place[2]),
            ByteBlocks.within(0xB9, 0xBA, trail) | y(place[2]))
        return (place[0] ^ 0xC3) | min(second | noLetter(place[2]), first | noLetter(place[3]))
    }

    /// ũ before y.
    @inline(__always)
    private static func ofTilde(_ place: UnsafePointer<UInt8>) -> UInt8 {
        (place[0] ^ 0xC5) | ByteBlocks.within(0xA8, 0xA9, place[1]) | y(place[2]) | noLetter(place[3])
    }

    /// A letter of three bytes: ả ạ ẻ ẽ ẹ ỳ ỷ ỹ ỵ after o or u, ỏ ọ ủ ụ before a, e or y.
    @inline(__always)
    private static func long(_ place: UnsafePointer<UInt8>) -> UInt8 {
        let before = place[-1] | 0x20
        let trail = place[2]
        let second = min(
            (before ^ UInt8(ascii: "o")) | (place[1] ^ 0xBA) | ByteBlocks.within(0xA0, 0xBD, trail),
            (before ^ UInt8(ascii: "u")) | (place[1] ^ 0xBB) | ByteBlocks.within(0xB2, 0xB9, trail))
        let first = min(
            ByteBlocks.within(0x8C, 0x8F, trail) | aOrE(place[3]),
            ByteBlocks.within(0xA4, 0xA7, trail) | y(place[3]))
        return (place[0] ^ 0xE1)
            | min(second | noLetter(place[3]), (place[1] ^ 0xBB) | first | noLetter(place[4]))
    }

    @inline(__always)
    private static func aOrE(_ byte: UInt8) -> UInt8 { (byte | 0x24) ^ UInt8(ascii: "e") }

    @inline(__always)
    private static func y(_ byte: UInt8) -> UInt8 { (byte | 0x20) ^ UInt8(ascii: "y") }

    /// 0 where no ASCII letter goes on the word.
    @inline(__always)
    private static func noLetter(_ byte: UInt8) -> UInt8 {
        ByteBlocks.outside(UInt8(ascii: "a"), UInt8(ascii: "z"), byte | 0x20)
    }
}
