/// Names for the bytes that Markdown's blocks are made of.
enum Bytes {
    static func isBlank(_ byte: UInt8) -> Bool {
        return byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    /// What cmark's tables take for space.
    static func isTableSpace(_ byte: UInt8) -> Bool {
        return isBlank(byte) || byte == 0x0B || byte == 0x0C
    }
}
