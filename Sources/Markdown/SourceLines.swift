/// The lines of a text, as cmark counts them and as people do.
///
/// cmark also ends a line at a lone CR, editors do not; so places are byte offsets until they are written
/// down.
///
/// A value in everything but its storage: as a class it is handed around without copying its parts.
final class SourceLines: Sendable {
    let bytes: ArraySlice<UInt8>
    private let firstLine: Int
    /// The index of the first byte of each of cmark's lines.
    private let starts: [Int]
    /// The index of the first byte of each line that LF ends.
    private let readableStarts: [Int]

    init(_ bytes: ArraySlice<UInt8>, firstLine: Int) {
        self.bytes = bytes
        self.firstLine = firstLine
        readableStarts = Self.starts(of: bytes) { buffer, start in
            Bytes.offset(of: UInt8(ascii: "\n"), in: buffer, from: start)
        }
        // Few texts have a CR at all; theirs are the same lines.
        guard Bytes.holds(UInt8(ascii: "\r"), in: bytes) else {
            starts = readableStarts
            return
        }
        starts = Self.starts(of: bytes) { buffer, start in
            (start..<max(start, buffer.count)).first { offset in
                guard buffer[offset] == UInt8(ascii: "\r") else {
                    return buffer[offset] == UInt8(ascii: "\n")
                }
                return offset + 1 < buffer.count && buffer[offset + 1] != UInt8(ascii: "\n")
            }
        }
    }

    /// The index of the first byte of each line; `nextEnd` finds where one ends, from an offset on.
    private static func starts(
        of bytes: ArraySlice<UInt8>, nextEnd: (UnsafeBufferPointer<UInt8>, Int) -> Int?
    ) -> [Int] {
        return bytes.withUnsafeBufferPointer { buffer in
            var starts = [bytes.startIndex]
            var offset = 0
            while let end = nextEnd(buffer, offset) {
                offset = end + 1
                starts.append(bytes.startIndex + offset)
            }
            return starts
        }
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
