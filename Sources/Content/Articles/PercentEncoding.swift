/// Percent-encoding of paths (RFC 3986 §2.1).
public enum PercentEncoding {
    /// The path with every byte encoded that may not stand in a path as it is.
    public static func encodePath(_ path: String) -> String {
        guard !path.utf8.allSatisfy(isPlain) else { return path }
        var bytes: [UInt8] = []
        for byte in path.utf8 {
            if isPlain(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The address with every byte encoded that no address may hold (URL Standard, URL code points).
    ///
    /// Encodings that are there, letters beyond ASCII and the brackets of a host stay as they are.
    public static func encodeAddress(_ address: String) -> String {
        guard address.utf8.contains(where: { isForeign($0) || $0 == UInt8(ascii: "%") }) else {
            return address
        }
        let source = Array(address.utf8)
        var bytes: [UInt8] = []
        var slashes = 0
        for (index, byte) in source.enumerated() {
            if byte == UInt8(ascii: "/") { slashes += 1 }
            let isBracket = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
            let isBarePercent =
                byte == UInt8(ascii: "%")
                && !(index + 2 < source.count && value(source[index + 1]) != nil
                    && value(source[index + 2]) != nil)
            if isBarePercent || isForeign(byte) && !(isBracket && slashes == 2) {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isForeign(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
            UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
            UInt8(ascii: "|"), UInt8(ascii: "}"):
            true
        default: false
        }
    }

    /// The path with every encoded byte decoded; what is no encoding stays as it is.
    public static func decode(_ path: String) -> String {
        guard path.utf8.contains(UInt8(ascii: "%")) else { return path }
        var bytes: [UInt8] = []
        var rest = Array(path.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%"), rest.count >= 2, let high = value(rest[rest.startIndex]),
                let low = value(rest[rest.startIndex + 1])
            else {
                bytes.append(byte)
                continue
            }
            bytes.append(high << 4 | low)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            true
        default: false
        }
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
