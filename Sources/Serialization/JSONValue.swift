/// A JSON document (RFC 8259) whose objects keep the order of their keys.
///
/// Foundation's encoder sorts or scatters keys; the documents of this program promise an order and equal bytes.
public enum JSONValue: Sendable {
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
        var buffer = ByteBuffer()
        write(to: &buffer)
        return buffer.string
    }

    /// Appends the document.
    ///
    /// - Parameter escapingMarkup: whether `<`, `>` and `&` stand as escapes, so that no text can end the
    ///   `script` element of HTML that holds the document.
    public func write(to buffer: inout ByteBuffer, escapingMarkup: Bool = false) {
        switch self {
        case .null: buffer.write("null")
        case .bool(let value): buffer.write(value ? "true" : "false")
        case .integer(let value): buffer.write(value)
        case .string(let value): buffer.write(json: value, escapingMarkup: escapingMarkup)
        case .array(let items):
            buffer.write("[")
            for (index, item) in items.enumerated() {
                if index > 0 { buffer.write(",") }
                item.write(to: &buffer, escapingMarkup: escapingMarkup)
            }
            buffer.write("]")
        case .object(let entries):
            buffer.write("{")
            for (index, entry) in entries.enumerated() {
                if index > 0 { buffer.write(",") }
                buffer.write(json: entry.0, escapingMarkup: escapingMarkup)
                buffer.write(":")
                entry.1.write(to: &buffer, escapingMarkup: escapingMarkup)
            }
            buffer.write("}")
        }
    }
}
