/// The label of a footnote's definition, `[^label]:`, which cmark keeps to itself.
enum FootnoteLabel {
    /// Where the definition whose text begins at `end` stands.
    static func start(in bytes: ArraySlice<UInt8>, endingBefore end: Int) -> Int {
        var index = end
        while index > bytes.startIndex {
            index -= 1
            if bytes[index] == UInt8(ascii: "\n") { break }
            if bytes[index...].starts(with: "[^".utf8) { return index }
        }
        return end
    }

    /// The label between `[^` and `]:`.
    static func label(in bytes: ArraySlice<UInt8>, endingBefore end: Int) -> ArraySlice<UInt8> {
        let start = start(in: bytes, endingBefore: end)
        return bytes[start..<end].dropFirst(2).prefix { $0 != UInt8(ascii: "]") }
    }
}
