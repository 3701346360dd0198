import Diagnostics

/// One `{{…}}` of a template.
struct TemplateTag: Hashable {
    enum Kind: Hashable {
        /// `{{name}}`, escaped.
        case variable
        /// `{{{name}}}` or `{{&name}}`, as it is.
        case raw
        /// `{{#name}}`.
        case section
        /// `{{^name}}`.
        case inverted
        /// `{{/name}}`.
        case end
        /// `{{>name}}`.
        case partial
        /// `{{<name}}`.
        case parent
        /// `{{$name}}`.
        case block
        /// `{{!…}}`.
        case comment
        /// Anything that themes may not use: changed delimiters, pragmas, dynamic names.
        case unsupported
    }

    let kind: Kind
    let name: String
    let position: Position
}

/// Finds the tags of a template.
enum TemplateScanner {
    /// The tags in order; the fault when one is not closed.
    static func tags(in file: ThemeFiles.File) throws(TemplateFault) -> [TemplateTag] {
        let bytes = file.bytes
        var tags: [TemplateTag] = []
        var line = 1
        var lineStart = 0
        var index = 0
        while index + 1 < bytes.count {
            if bytes[index] == UInt8(ascii: "\n") { (line, lineStart) = (line + 1, index + 1) }
            guard bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "{") else {
                index += 1
                continue
            }
            let position = Position(line: line, column: index - lineStart + 1)
            let isTriple = index + 2 < bytes.count && bytes[index + 2] == UInt8(ascii: "{")
            let start = index + (isTriple ? 3 : 2)
            let closing = [UInt8](repeating: UInt8(ascii: "}"), count: isTriple ? 3 : 2)
            guard let end = find(closing, in: bytes, from: start) else {
                throw TemplateFault(
                    file.path, position, "Thẻ mở bằng `{{` chưa được đóng.", help: "Thêm `}}` ở cuối thẻ.")
            }
            tags.append(tag(bytes[start..<end], isTriple: isTriple, at: position))
            for inner in index..<end where bytes[inner] == UInt8(ascii: "\n") {
                (line, lineStart) = (line + 1, inner + 1)
            }
            index = end + closing.count
        }
        return tags
    }

    private static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count - start >= needle.count else { return nil }
        return (start...(bytes.count - needle.count)).first {
            bytes[$0..<($0 + needle.count)].elementsEqual(needle)
        }
    }

    private static func tag(_ content: ArraySlice<UInt8>, isTriple: Bool, at position: Position)
        -> TemplateTag
    {
        let text = String(decoding: content, as: UTF8.self)
        func named(_ kind: TemplateTag.Kind, dropping count: Int = 0) -> TemplateTag {
            let name = text.dropFirst(count).drop(while: \.isWhitespace)
            let end = name.lastIndex { !$0.isWhitespace }.map { name.index(after: $0) } ?? name.startIndex
            return TemplateTag(kind: kind, name: String(name[..<end]), position: position)
        }
        if isTriple { return named(.raw) }
        switch text.first {
        case "&": return named(.raw, dropping: 1)
        case "#": return named(.section, dropping: 1)
        case "^": return named(.inverted, dropping: 1)
        case "/": return named(.end, dropping: 1)
        case ">":
            let tag = named(.partial, dropping: 1)
            return tag.name.hasPrefix("*") ? named(.unsupported) : tag
        case "<": return named(.parent, dropping: 1)
        case "$": return named(.block, dropping: 1)
        case "!": return named(.comment)
        case "=", "%": return named(.unsupported)
        default:
            let tag = named(.variable)
            return tag.name.contains("(") ? named(.unsupported) : tag
        }
    }
}
