/// Finds the start tag of the root of an XML text. Nothing is resolved: neither entities nor document types.
struct MarkupStart {
    private var rest: ArraySlice<UInt8>

    struct Tag {
        let name: String
        let attributes: [String: String]
    }

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    /// The start tag; nil when something else stands before it or it does not end.
    mutating func rootTag() -> Tag? {
        skip("\u{FEFF}")
        while true {
            skipSpace()
            if skip("<?") {
                guard skip(through: "?>") else { return nil }
            } else if skip("<!--") {
                guard skip(through: "-->") else { return nil }
            } else if skip("<!") {
                guard skipDeclaration() else { return nil }
            } else {
                return skip("<") ? tag() : nil
            }
        }
    }

    private mutating func tag() -> Tag? {
        let name = word()
        var attributes: [String: String] = [:]
        while true {
            skipSpace()
            guard let byte = rest.first else { return nil }
            if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
            let key = word()
            skipSpace()
            guard !key.isEmpty, skip("=") else { return nil }
            skipSpace()
            guard let value = quoted() else { return nil }
            attributes[key] = value
        }
        return Tag(name: name, attributes: attributes)
    }

    private mutating func quoted() -> String? {
        guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            let end = rest.dropFirst().firstIndex(of: quote)
        else { return nil }
        let value = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
        rest = rest[(end + 1)...]
        return value
    }

    private mutating func word() -> String {
        let end = rest.firstIndex { Self.isSpace($0) || "=<>/\"'".utf8.contains($0) } ?? rest.endIndex
        defer { rest = rest[end...] }
        return String(decoding: rest[..<end], as: UTF8.self)
    }

    /// A document type may hold others in brackets; quotation marks in it do not matter to finding its end.
    private mutating func skipDeclaration() -> Bool {
        var depth = 1
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "<") { depth += 1 }
            if byte == UInt8(ascii: ">") { depth -= 1 }
            if depth == 0 { return true }
        }
        return false
    }

    @discardableResult
    private mutating func skip(_ text: String) -> Bool {
        guard rest.starts(with: text.utf8) else { return false }
        rest = rest.dropFirst(text.utf8.count)
        return true
    }

    private mutating func skip(through text: String) -> Bool {
        guard let found = rest.firstRange(of: Array(text.utf8)) else { return false }
        rest = rest[found.upperBound...]
        return true
    }

    private mutating func skipSpace() { rest = rest.drop(while: Self.isSpace) }

    private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
}
