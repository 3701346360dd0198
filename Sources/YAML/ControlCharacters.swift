/// Finds characters that no text of a ward needs: C0 controls but tab and line ends, DEL, C1 controls.
enum ControlCharacters {
    /// Whether a code point is such a character.
    static func contains(_ codePoint: UInt32) -> Bool {
        switch codePoint {
        case 0x09, 0x0A, 0x0D: return false
        case 0x00...0x1F, 0x7F...0x9F: return true
        default: return false
        }
    }

    /// The places where they stand raw, at most `limit` of them.
    static func rawPlaces(in bytes: ArraySlice<UInt8>, limit: Int) -> [(index: Int, codePoint: UInt32)] {
        var places: [(index: Int, codePoint: UInt32)] = []
        guard bytes.withUnsafeBufferPointer(mayHold) else { return places }
        var previous: UInt8 = 0
        for (index, byte) in zip(bytes.indices, bytes) {
            if byte < 0x80, contains(UInt32(byte)) {
                places.append((index, UInt32(byte)))
            } else if previous == 0xC2, byte < 0xA0 {
                places.append((index - 1, UInt32(byte)))
            }
            if places.count == limit { break }
            previous = byte
        }
        return places
    }

    /// Whether one of them may stand raw in a text. It looks at all bytes without a branch, which takes a
    /// fraction of the time of looking for the places.
    private static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var found: UInt8 = 0
        for byte in bytes {
            let isControl = byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
            found |= isControl || byte == 0x7F || byte == 0xC2 ? 1 : 0
        }
        return found != 0
    }

    /// The places of the escapes that make them in a double-quoted scalar; `bytes` is all of its source.
    static func escapedPlaces(in bytes: ArraySlice<UInt8>) -> [(index: Int, codePoint: UInt32)] {
        var places: [(index: Int, codePoint: UInt32)] = []
        guard bytes.withUnsafeBufferPointer({ $0.contains(UInt8(ascii: "\\")) }) else { return places }
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            guard bytes[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            if let codePoint = escapedCodePoint(bytes[(index + 1)...]), contains(codePoint) {
                places.append((index, codePoint))
            }
            index += 2
        }
        return places
    }

    /// `U+0007` and the like.
    static func name(_ codePoint: UInt32) -> String {
        let digits = String(codePoint, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private static func escapedCodePoint(_ escape: ArraySlice<UInt8>) -> UInt32? {
        guard let letter = escape.first else { return nil }
        switch letter {
        case UInt8(ascii: "0"): return 0x00
        case UInt8(ascii: "a"): return 0x07
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "v"): return 0x0B
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "e"): return 0x1B
        case UInt8(ascii: "N"): return 0x85
        case UInt8(ascii: "x"): return hexadecimal(escape.dropFirst().prefix(2))
        case UInt8(ascii: "u"): return hexadecimal(escape.dropFirst().prefix(4))
        case UInt8(ascii: "U"): return hexadecimal(escape.dropFirst().prefix(8))
        default: return nil
        }
    }

    private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt32? {
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
