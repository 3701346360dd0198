/// The signs with which a block quote, an item of a list or a footnote begins.
enum BlockMarker {
    /// How many bytes such a sign at the beginning of a text has; none where there is no such sign.
    static func length(_ text: ArraySlice<UInt8>) -> Int? {
        guard let first = text.first else { return nil }
        switch first {
        case UInt8(ascii: ">"): return 1
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            return endsWord(text.dropFirst()) ? 1 : nil
        case UInt8(ascii: "["): return footnoteLength(text)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return numberLength(text)
        default: return nil
        }
    }

    private static func endsWord(_ rest: ArraySlice<UInt8>) -> Bool {
        return rest.first.map { Bytes.isTableSpace($0) } ?? true
    }

    private static func numberLength(_ text: ArraySlice<UInt8>) -> Int? {
        let digits = text.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
        let rest = text.dropFirst(digits)
        guard rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")") else { return nil }
        return endsWord(rest.dropFirst()) ? digits + 1 : nil
    }

    private static func footnoteLength(_ text: ArraySlice<UInt8>) -> Int? {
        guard text.starts(with: "[^".utf8), let end = text.firstIndex(of: UInt8(ascii: "]")) else {
            return nil
        }
        guard end + 1 < text.endIndex, text[end + 1] == UInt8(ascii: ":") else { return nil }
        return end + 2 - text.startIndex
    }
}
