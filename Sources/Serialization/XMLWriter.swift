/// Writes a well-formed XML 1.0 document.
public struct XMLWriter {
    /// What has been written.
    public private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

    /// An empty document.
    public init() {}

    /// Opens an element.
    public mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        write(name, attributes)
        bytes += ">\n".utf8
    }

    /// Closes an element.
    public mutating func close(_ name: String) { bytes += "</\(name)>\n".utf8 }

    /// An element that holds only text.
    public mutating func element(
        _ name: String, _ text: String, _ attributes: KeyValuePairs<String, String> = [:]
    ) {
        write(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        append(text)
        bytes += "</\(name)>\n".utf8
    }

    /// An element without content.
    public mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        write(name, attributes)
        bytes += "/>\n".utf8
    }

    private mutating func write(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        bytes += "<\(name)".utf8
        for (key, value) in attributes {
            bytes += " \(key)=\"".utf8
            append(value)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    /// Appends text; characters that XML cannot hold at all are left out.
    private mutating func append(_ text: String) {
        for byte in text.utf8 {
            if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { continue }
            MarkupText.append(byte, to: &bytes)
        }
    }
}
