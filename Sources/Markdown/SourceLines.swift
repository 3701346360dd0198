/// The lines of a text, as cmark counts them and as people do.
///
/// cmark also ends a line at a lone CR, editors do not; so places are byte offsets until they are written
/// down.
struct SourceLines {
    let bytes: ArraySlice<UInt8>
    private let firstLine: Int
    /// The index of the first byte of each of cmark's lines.
    private let starts: [Int]
    /// The index of the first byte of each line that LF ends.
    private let readableStarts: [Int]

    init(_ bytes: ArraySlice<UInt8>, firstLine: Int) {
        self.bytes = bytes
        self.firstLine = firstLine
        var starts = [bytes.startIndex]
        var readableStarts = starts
        bytes.withUnsafeBufferPointer { buffer in
            for (offset, byte) in buffer.enumerated() where byte <= UInt8(ascii: "\r") {
                let next = bytes.startIndex + offset + 1
                if byte == UInt8(ascii: "\n") {
                    starts.append(next)
                    readableStarts.append(next)
                } else if byte == UInt8(ascii: "\r"), offset + 1 < buffer.count,
                    buffer[offset + 1] != UInt8(ascii: "\n")
                {
                    starts.append(next)
                }
            }
        }
        self.starts = starts
        self.readableStarts = readableStarts
    }

    /// How many lines cmark counts.
    var count: Int {
        return starts.count
    }

    /// The bytes of one of cmark's lines, from 1, without its end; empty beyond the text.
    func range(ofLine line: Int) -> Range<Int> {
        guard line >= 1, line <= starts.count else { return bytes.endIndex..<bytes.endIndex }
        let start = starts[line - 1]
        var end = line < starts.count ? starts[line] : bytes.endIndex
        while end > start, isLineEnd(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// The line and column that people count, from 1 and in bytes.
    func position(of index: Int) -> (line: Int32, column: Int32) {
        var low = 0
        var high = readableStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if readableStarts[middle] <= index { low = middle } else { high = middle }
        }
        return (Int32(clamping: firstLine + low), Int32(clamping: index - readableStarts[low] + 1))
    }

    private func isLineEnd(_ byte: UInt8) -> Bool {
        return byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}
