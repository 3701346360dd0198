/// Escaping of text for HTML and XML, byte by byte.
///
/// Every character that could end a text or an attribute is written as a reference, whatever combining marks
/// follow it.
public enum MarkupText {
    /// `text` as it may stand in element content or in a quoted attribute.
    public static func escape(_ text: String) -> String {
        var text = text
        let replacement = text.withUTF8 { buffer -> [UInt8]? in
            guard let first = buffer.firstIndex(where: isSpecial) else { return nil }
            var bytes = Array(buffer[..<first])
            bytes.reserveCapacity(buffer.count + 32)
            for byte in buffer[first...] { append(byte, to: &bytes) }
            return bytes
        }
        return replacement.map { String(decoding: $0, as: UTF8.self) } ?? text
    }

    /// Appends one byte of a text, as a reference where it is special.
    @inline(__always)
    public static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "<"): bytes += "&lt;".utf8
        case UInt8(ascii: ">"): bytes += "&gt;".utf8
        case UInt8(ascii: "&"): bytes += "&amp;".utf8
        case UInt8(ascii: "\""): bytes += "&quot;".utf8
        case UInt8(ascii: "'"): bytes += "&#39;".utf8
        default: bytes.append(byte)
        }
    }

    /// Appends a text, escaped.
    public static func append(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
        for byte in text { append(byte, to: &bytes) }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }
}
