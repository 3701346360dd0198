/// Writes a well-formed XML 1.0 document.
public struct XMLWriter: Sendable {
    private var buffer: ByteBuffer

    /// What has been written.
    public var bytes: [UInt8] { buffer.bytes }

    /// An empty document.
    public init() {
        buffer = ByteBuffer()
        buffer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    }

    /// Opens an element.
    public mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        write(name, attributes)
        buffer.write(">\n")
    }

    /// Closes an element.
    public mutating func close(_ name: String) {
        buffer.write("</")
        buffer.write(text: name)
        buffer.write(">\n")
    }

    /// An element that holds only text.
    public mutating func element(
        _ name: String, _ text: String, _ attributes: KeyValuePairs<String, String> = [:]
    ) {
        write(name, attributes)
        buffer.write(">")
        append(text)
        close(name)
    }

    /// An element without content.
    public mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        write(name, attributes)
        buffer.write("/>\n")
    }

    private mutating func write(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        buffer.write("<")
        buffer.write(text: name)
        for (key, value) in attributes {
            buffer.write(" ")
            buffer.write(text: key)
            buffer.write("=\"")
            append(value)
            buffer.write("\"")
        }
    }

    /// Appends text; control characters, U+FFFE and U+FFFF, which XML cannot hold at all, are left out.
    private mutating func append(_ text: String) {
        // 0xEF is the first byte of U+FFFE and U+FFFF, among others.
        let isSuspect: (UInt8) -> Bool = {
            $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D || $0 == 0xEF
        }
        var text = text
        let isSafe = text.withUTF8 { XMLBytes.next(in: $0, from: 0) == $0.count }
        guard !isSafe, text.utf8.contains(where: isSuspect) else {
            buffer.write(escaping: text)
            return
        }
        let allowed = text.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: true
            case 0..<0x20, 0xFFFE, 0xFFFF: false
            default: true
            }
        }
        buffer.write(escaping: String(String.UnicodeScalarView(allowed)))
    }
}
