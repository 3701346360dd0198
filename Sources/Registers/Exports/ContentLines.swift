import Serialization

/// Lines as calendars (RFC 5545) and cards (RFC 2426, RFC 6350) have them: ended by CR LF, and folded after 75 octets
/// without dividing a character.
public struct ContentLines {
    private static let longestLine = 75

    private var buffer = ByteBuffer(capacity: 2048)

    /// No lines.
    public init() {}

    /// What has been written.
    public var bytes: [UInt8] { buffer.bytes }

    /// A line whose value stands there as it is, such as a moment or an address.
    public mutating func write(_ name: String, raw value: String) { fold("\(name):\(Self.printable(value))") }

    /// A line whose value is a text.
    public mutating func write(_ name: String, text: String) { fold("\(name):\(Self.escaped(text))") }

    /// A text as one component of a value: line breaks, commas, semicolons and backslashes stand as escapes.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",":
                result.unicodeScalars.append("\\")
                result.unicodeScalars.append(scalar)
            case "\n": result += "\\n"
            default: if isPrintable(scalar) { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }

    private static func printable(_ text: String) -> String {
        var result = ""
        result.unicodeScalars.append(contentsOf: text.unicodeScalars.filter(isPrintable))
        return result
    }

    /// Controls have no place in these files, and a line break in a raw value would begin another line.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
    }

    private mutating func fold(_ line: String) {
        var width = 0
        for scalar in line.unicodeScalars {
            let octets = UTF8.width(scalar)
            if width + octets > Self.longestLine {
                buffer.write("\r\n ")
                width = 1
            }
            buffer.write(text: String(scalar))
            width += octets
        }
        buffer.write("\r\n")
    }
}
