/// The texts of a document's nodes. Nearly all stand in the source just as cmark gives them, which stays in memory
/// anyway; only the others, such as those with escapes, are kept once more.
struct DocumentText: Sendable {
    private let source: ArraySlice<UInt8>
    private var copied: [UInt8] = []

    init(_ source: ArraySlice<UInt8>) { self.source = source }

    /// Keeps a text that probably stands at an index of the source.
    mutating func add(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> ByteRange {
        stands(text, at: place) ? ByteRange(start: place, count: text.count) : copy(text)
    }

    /// Keeps a text that continues the one kept last.
    mutating func extend(_ range: ByteRange, _ text: UnsafeBufferPointer<UInt8>) -> ByteRange {
        if !range.isCopied, stands(text, at: range.end) {
            return ByteRange(start: range.start, count: range.count + text.count)
        }
        let range = range.isCopied ? range : copy(self[range])
        copied.append(contentsOf: text)
        return ByteRange(copyStart: range.start, count: range.count + text.count)
    }

    /// Keeps a text of its own.
    mutating func copy(_ text: some Collection<UInt8>) -> ByteRange {
        let start = copied.count
        copied.append(contentsOf: text)
        return ByteRange(copyStart: start, count: copied.count - start)
    }

    /// The same without room to grow: documents are many and stay.
    var compact: DocumentText {
        var compact = self
        compact.copied = copied.withUnsafeBufferPointer { Array($0) }
        return compact
    }

    /// A text; nothing for the range of another document.
    subscript(range: ByteRange) -> ArraySlice<UInt8> {
        let bytes = range.isCopied ? copied[...] : source
        guard range.count > 0, range.start >= bytes.startIndex, range.end <= bytes.endIndex else { return [] }
        return bytes[range.start..<range.end]
    }

    private func stands(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard place >= source.startIndex, text.count <= source.endIndex - place else { return false }
        return source.withUnsafeBufferPointer { bytes in
            let start = place - source.startIndex
            return bytes[start..<start + text.count].elementsEqual(text)
        }
    }
}
