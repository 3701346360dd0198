import Glibc

/// Names for the bytes that Markdown's blocks are made of.
enum Bytes {
    /// The offset of the first such byte from a place on; none where there is none.
    static func offset(
        of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0
    ) -> Int? {
        guard let base = bytes.baseAddress, start < bytes.count else { return nil }
        guard let found = memchr(base + start, Int32(byte), bytes.count - start) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Whether such a byte stands in a text.
    static func holds(_ byte: UInt8, in text: ArraySlice<UInt8>) -> Bool {
        return text.withUnsafeBufferPointer { offset(of: byte, in: $0) != nil }
    }

    static func isBlank(_ byte: UInt8) -> Bool {
        return byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    /// What cmark's tables take for space.
    static func isTableSpace(_ byte: UInt8) -> Bool {
        return isBlank(byte) || byte == 0x0B || byte == 0x0C
    }
}
