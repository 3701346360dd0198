/// A part of a document's text, in eight bytes: of the source, or of what was kept once more.
struct ByteRange: Sendable {
    /// Of a copy the complement, which is negative.
    private let place: Int32
    private let length: Int32

    /// Nothing.
    init() { (place, length) = (0, 0) }

    /// A part of the source.
    init(start: Int, count: Int) {
        (place, length) = (Int32(clamping: start), Int32(clamping: count))
    }

    /// A part of the copies.
    init(copyStart: Int, count: Int) {
        (place, length) = (~Int32(clamping: copyStart), Int32(clamping: count))
    }

    /// Whether it was kept once more.
    var isCopied: Bool { place < 0 }
    /// The index of the first byte.
    var start: Int { Int(isCopied ? ~place : place) }
    /// How many bytes it has.
    var count: Int { Int(length) }
    /// The index behind the last byte.
    var end: Int { start + count }
}
