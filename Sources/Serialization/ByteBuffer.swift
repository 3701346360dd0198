/// Bytes of a text that grows at its end.
///
/// Appends copy whole runs of memory; the generic appends of `Array` go byte by byte across module borders.
public struct ByteBuffer: Sendable {
    /// What has been written.
    public private(set) var bytes: [UInt8] = []

    /// An empty text with room for so many bytes.
    public init(capacity: Int = 256) { bytes.reserveCapacity(capacity) }

    /// Appends words of the program.
    public mutating func write(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends a text as it is.
    public mutating func write(text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// Appends a text with every quotation mark twice, as a quoted field of CSV has it.
    public mutating func write(doublingQuotes text: String) {
        var text = text
        text.withUTF8 { buffer in
            var start = 0
            for index in buffer.indices where buffer[index] == UInt8(ascii: "\"") {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...index]))
                start = index
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
        }
    }

    /// Appends bytes as they are.
    public mutating func write(_ other: [UInt8]) { bytes += other }

    /// Appends one byte as it is.
    public mutating func write(byte: UInt8) { bytes.append(byte) }

    /// Appends a whole number in decimal.
    public mutating func write(_ number: Int) { write(text: String(number)) }

    /// Appends a text for HTML or XML content or a quoted attribute.
    public mutating func write(escaping text: String) {
        var text = text
        text.withUTF8 { write(escaping: $0) }
    }

    /// Appends a text for HTML or XML content or a quoted attribute.
    public mutating func write(escaping text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { write(escaping: $0) }
    }

    /// Runs without special characters are copied whole.
    private mutating func write(escaping buffer: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = MarkupBytes.next(in: buffer, from: 0)
        while index < buffer.count {
            if let reference = MarkupText.reference(buffer[index]) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<index]))
                write(reference)
                start = index + 1
            }
            index = MarkupBytes.next(in: buffer, from: index + 1)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
    }

    /// Appends a text as a JSON string with its quotes.
    ///
    /// - Parameter escapingMarkup: whether `<`, `>` and `&` stand as escapes, for a `script` element of HTML.
    public mutating func write(json text: String, escapingMarkup: Bool) {
        var text = text
        write(byte: UInt8(ascii: "\""))
        text.withUTF8 { buffer in
            var start = 0
            var index = JSONBytes.next(in: buffer, from: 0)
            while index < buffer.count {
                if JSONEscape.isNeeded(buffer[index], escapingMarkup) {
                    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<index]))
                    bytes += JSONEscape.sequence(buffer[index])
                    start = index + 1
                }
                index = JSONBytes.next(in: buffer, from: index + 1)
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
        }
        write(byte: UInt8(ascii: "\""))
    }

    /// The text as a string.
    public var string: String { String(decoding: bytes, as: UTF8.self) }
}
