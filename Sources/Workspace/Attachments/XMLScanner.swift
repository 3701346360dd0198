/// Walks through XML that nobody vouches for: start tags, end tags and text, in one pass and without a tree.
///
/// Nothing is looked up outside the text. A document type, in which entities could be declared, is refused, and an
/// entity that XML itself does not know stands as U+FFFD. Several documents may follow each other. What holds no
/// XML at all gives text only.
struct XMLScanner {
    /// What comes next in the text.
    enum Event {
        /// A start tag: the name without its prefix, and whether the element ends at once.
        case start(name: String, isEmpty: Bool)
        case end(name: String)
        /// Text with its entities replaced; one run may come in several pieces.
        case text(ArraySlice<UInt8>)
    }

    /// The text is not XML, or not such as office programs write.
    struct Malformed: Error {}

    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next event; nil at the end.
    mutating func next() throws(Malformed) -> Event? {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "<"):
                if let event = try markup() { return event }
            case UInt8(ascii: "&"): return .text(reference())
            default: return .text(plainText())
            }
        }
        return nil
    }

    private mutating func plainText() -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "<"), bytes[index] != UInt8(ascii: "&") {
            index += 1
        }
        return bytes[start..<index]
    }

    /// What begins with `<`; nil for what says nothing.
    private mutating func markup() throws(Malformed) -> Event? {
        if isNext("<!--") {
            try skip(4, to: "-->")
            return nil
        }
        if isNext("<![CDATA[") {
            let start = index + 9
            try skip(9, to: "]]>")
            return .text(bytes[start..<index - 3])
        }
        if isNext("<?") {
            let start = index
            try skip(2, to: "?>")
            try checkEncoding(bytes[start..<index])
            return nil
        }
        guard !isNext("<!") else { throw Malformed() }
        return try tag()
    }

    private func isNext(_ word: StaticString) -> Bool {
        word.withUTF8Buffer { bytes[index...].starts(with: $0) }
    }

    /// Goes to the place after `end`.
    private mutating func skip(_ count: Int, to end: StaticString) throws(Malformed) {
        index += count
        while index < bytes.count {
            if isNext(end) {
                index += end.utf8CodeUnitCount
                return
            }
            index += 1
        }
        throw Malformed()
    }

    /// Other encodings than UTF-8 would make other words of the same bytes.
    private func checkEncoding(_ instruction: ArraySlice<UInt8>) throws(Malformed) {
        let text = String(decoding: instruction, as: UTF8.self).lowercased()
        guard text.hasPrefix("<?xml "), let key = text.firstRange(of: "encoding") else { return }
        let value = text[key.upperBound...].drop { " \t\r\n=\"'".contains($0) }
        guard value.hasPrefix("utf-8") || value.hasPrefix("us-ascii") else { throw Malformed() }
    }

    private mutating func tag() throws(Malformed) -> Event {
        let isEnd = isNext("</")
        index += isEnd ? 2 : 1
        let start = index
        while index < bytes.count, !" \t\r\n/><\"'".utf8.contains(bytes[index]) { index += 1 }
        let name = bytes[start..<index]
        guard !name.isEmpty else { throw Malformed() }
        let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
        var quote: UInt8?
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: "<") {
                throw Malformed()
            } else if byte == UInt8(ascii: ">") {
                let text = String(decoding: local, as: UTF8.self)
                return isEnd
                    ? .end(name: text) : .start(name: text, isEmpty: bytes[index - 2] == UInt8(ascii: "/"))
            }
        }
        throw Malformed()
    }

    /// The text for `&…;`; a lone `&` stands for itself.
    private mutating func reference() -> ArraySlice<UInt8> {
        let limit = min(bytes.count, index + 12)
        guard let end = bytes[index..<limit].firstIndex(of: UInt8(ascii: ";")) else {
            index += 1
            return bytes[(index - 1)..<index]
        }
        let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
        index = end + 1
        return Array(Self.replacement(name).utf8)[...]
    }

    private static func replacement(_ name: String) -> String {
        switch name {
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard name.hasPrefix("#") else { return "\u{FFFD}" }
            let digits = name.dropFirst()
            let value =
                digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            guard let scalar = value.flatMap(Unicode.Scalar.init), scalar.value > 0 else { return "\u{FFFD}" }
            return String(scalar)
        }
    }
}
