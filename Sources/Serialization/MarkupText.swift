/// Escaping of text for HTML and XML, byte by byte.
///
/// Every character that could end a text or an attribute is written as a reference, whatever combining marks
/// follow it.
public enum MarkupText {
    /// `text` as it may stand in element content or in a quoted attribute.
    public static func escape(_ text: String) -> String {
        var text = text
        let isPlain = text.withUTF8 { buffer in buffer.allSatisfy { reference($0) == nil } }
        guard !isPlain else { return text }
        var buffer = ByteBuffer(capacity: text.utf8.count + 32)
        buffer.write(escaping: text)
        return buffer.string
    }

    /// The reference that stands for a byte of a text; nil for a byte that stands for itself.
    @inline(__always)
    static func reference(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
