/// A JSON document (RFC 8259) whose objects keep the order of their keys.
///
/// Foundation's encoder sorts or scatters keys; the documents of this program promise an order and equal bytes.
public indirect enum JSONValue: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A whole number.
    case integer(Int)
    /// A text.
    case string(String)
    /// A list.
    case array([JSONValue])
    /// Keys with values, in this order.
    case object([(String, JSONValue)])

    /// The document on one line.
    public var text: String {
        var bytes: [UInt8] = []
        write(to: &bytes, escapingMarkup: false)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The document for a `script` element of HTML: `<`, `>` and `&` stand as escapes, so that no text can
    /// end the element.
    public var textForScript: String {
        var bytes: [UInt8] = []
        write(to: &bytes, escapingMarkup: true)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the document.
    public func write(to bytes: inout [UInt8], escapingMarkup: Bool = false) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .integer(let value): bytes += String(value).utf8
        case .string(let value): Self.write(value, to: &bytes, escapingMarkup)
        case .array(let items):
            bytes.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                item.write(to: &bytes, escapingMarkup: escapingMarkup)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let entries):
            bytes.append(UInt8(ascii: "{"))
            for (index, entry) in entries.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                Self.write(entry.0, to: &bytes, escapingMarkup)
                bytes.append(UInt8(ascii: ":"))
                entry.1.write(to: &bytes, escapingMarkup: escapingMarkup)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func write(_ text: String, to bytes: inout [UInt8], _ escapingMarkup: Bool) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += "\\\"".utf8
            case UInt8(ascii: "\\"): bytes += "\\\\".utf8
            case 0x0A: bytes += "\\n".utf8
            case 0x0D: bytes += "\\r".utf8
            case 0x09: bytes += "\\t".utf8
            case 0..<0x20: writeEscape(byte, to: &bytes)
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
                if escapingMarkup { writeEscape(byte, to: &bytes) } else { bytes.append(byte) }
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func writeEscape(_ byte: UInt8, to bytes: inout [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        bytes += "\\u00".utf8
        bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
