/// Characters that no text may hold: controls but tab and line ends, and the noncharacters of Unicode. HTML and XML
/// allow neither.
enum ForbiddenCharacters {
    /// The first of them with its offset in well-formed UTF-8; nil when there is none.
    static func first(in bytes: [UInt8]) -> (offset: Int, scalar: UInt32)? {
        bytes.withUnsafeBufferPointer(first)
    }

    /// The same in a text.
    static func first(in text: String) -> (offset: Int, scalar: UInt32)? {
        var text = text
        return text.withUTF8(first)
    }

    private static func first(in bytes: UnsafeBufferPointer<UInt8>) -> (offset: Int, scalar: UInt32)? {
        var start = 0
        while start < bytes.count {
            let end = min(start + 8, bytes.count)
            if mayHold(EightBytes(bytes, at: start)) {
                for offset in start..<end where mayBegin(bytes[offset]) {
                    if let scalar = forbidden(bytes, at: offset) { return (offset, scalar) }
                }
            }
            start = end
        }
        return nil
    }

    private static func mayHold(_ bytes: EightBytes) -> Bool {
        let marks =
            bytes.marks(below: 0x20) | bytes.marks(of: 0x7F) | bytes.marks(of: 0xC2)
            | bytes.marks(from: 0xEF)
        return marks != 0
    }

    private static func mayBegin(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte >= 0xEF
    }

    private static func forbidden(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32? {
        func byte(_ distance: Int) -> UInt32 {
            offset + distance < bytes.count ? UInt32(bytes[offset + distance]) : 0
        }
        let value: UInt32
        switch bytes[offset] {
        case 0x09, 0x0A, 0x0D: return nil
        case 0..<0x80: return byte(0)
        case 0xC2: value = 0x80 | (byte(1) & 0x3F)
        case 0xEF: value = 0xF000 | (byte(1) & 0x3F) << 6 | byte(2) & 0x3F
        default: value = (byte(0) & 7) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | byte(3) & 0x3F
        }
        let isNoncharacter = value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
        return value < 0xA0 || isNoncharacter ? value : nil
    }
}
