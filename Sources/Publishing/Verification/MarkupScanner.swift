/// Walks over the HTML of a page as a browser, or whoever wanted to deceive one, may have saved it. Whatever the
/// bytes are, the walk ends, and no part of them is read twice.
struct MarkupScanner {
    /// A piece of a page.
    enum Token {
        /// Characters, with references resolved.
        case text(String)
        /// A start tag with its attributes.
        case start(String, [String: String])
        /// An end tag.
        case end(String)
    }

    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next piece; nil at the end.
    mutating func next() -> Token? {
        while place < bytes.count {
            guard bytes[place] == UInt8(ascii: "<") else { return .text(text()) }
            if starts("<!--") {
                place = find("-->", from: place + 4) ?? bytes.count
            } else if starts("<!") || starts("<?") {
                place = find(">", from: place) ?? bytes.count
            } else if let tag = tag() {
                return tag
            } else {
                place += 1
                return .text("<")
            }
        }
        return nil
    }

    private mutating func text() -> String {
        let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        defer { place = end }
        return CharacterReferences.resolve(String(decoding: bytes[place..<end], as: UTF8.self))
    }

    private mutating func tag() -> Token? {
        var index = place + 1
        let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        guard index < bytes.count, Self.isLetter(bytes[index]) else { return nil }
        let name = word(&index, until: Self.endsName).lowercased()
        let attributes = attributes(&index)
        place = min(index + 1, bytes.count)
        if isEnd { return .end(name) }
        if Self.raw.contains(name) { skipContent(of: name) }
        return .start(name, attributes)
    }

    private func attributes(_ index: inout Int) -> [String: String] {
        var attributes: [String: String] = [:]
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            if Self.isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
                index += 1
                continue
            }
            // An equals sign at the beginning belongs to the name.
            let start = index
            index += 1
            _ = word(&index, until: { Self.endsName($0) || $0 == UInt8(ascii: "=") })
            let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
            skipSpace(&index)
            let value = value(&index)
            if attributes[name] == nil { attributes[name] = value }
        }
        return attributes
    }

    /// The value after an equals sign; empty where there is none.
    private func value(_ index: inout Int) -> String {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return "" }
        index += 1
        skipSpace(&index)
        guard index < bytes.count else { return "" }
        let quote = bytes[index]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return CharacterReferences.resolve(
                word(&index, until: { Self.isSpace($0) || $0 == UInt8(ascii: ">") }))
        }
        index += 1
        let value = word(&index, until: { $0 == quote })
        index = min(index + 1, bytes.count)
        return CharacterReferences.resolve(value)
    }

    private func word(_ index: inout Int, until isEnd: (UInt8) -> Bool) -> String {
        let start = index
        while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private func skipSpace(_ index: inout Int) {
        while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    }

    /// Goes to the end tag of an element whose content is no markup.
    private mutating func skipContent(of name: String) {
        while place < bytes.count {
            guard let end = find("</", from: place) else {
                place = bytes.count
                return
            }
            var index = end
            if word(&index, until: Self.endsName).lowercased() == name {
                place = end - 2
                return
            }
            place = end
        }
    }

    private func starts(_ text: StaticString) -> Bool {
        let pattern = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        return bytes[place...].starts(with: pattern)
    }

    /// The place after the next occurrence of a text.
    private func find(_ text: StaticString, from start: Int) -> Int? {
        let pattern = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        var index = start
        while index + pattern.count <= bytes.count {
            if bytes[index] == pattern[0], bytes[index...].starts(with: pattern) {
                return index + pattern.count
            }
            index += 1
        }
        return nil
    }

    private static let raw: Set<String> = ["script", "style", "title"]

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }
}
