/// Turns libyaml's positions, counted in Unicode scalars, into lines and columns of the text's bytes.
///
/// libyaml's own lines are of no use: it also counts U+0085, U+2028, U+2029 and a lone CR as line ends,
/// editors do not.
struct SourcePositions {
    private static let step = 16

    let bytes: ArraySlice<UInt8>
    private let firstLine: Int
    private let lineStarts: [Int]
    /// The byte offset of every 16th scalar.
    private let checkpoints: [Int]

    init(_ bytes: ArraySlice<UInt8>, firstLine: Int) {
        self.bytes = bytes
        self.firstLine = firstLine
        var lineStarts = [bytes.startIndex]
        var checkpoints: [Int] = []
        var scalars = 0
        bytes.withUnsafeBufferPointer { buffer in
            checkpoints.reserveCapacity(buffer.count / Self.step + 1)
            for offset in buffer.indices where !Self.isContinuation(buffer[offset]) {
                if scalars % Self.step == 0 { checkpoints.append(bytes.startIndex + offset) }
                scalars += 1
                if buffer[offset] == UInt8(ascii: "\n") { lineStarts.append(bytes.startIndex + offset + 1) }
            }
        }
        self.lineStarts = lineStarts
        self.checkpoints = checkpoints
    }

    /// The index of the byte at which a scalar begins, counted from 0; the end for one beyond the text.
    func byteIndex(ofScalar number: Int) -> Int {
        let step = number / Self.step
        guard step < checkpoints.count else { return bytes.endIndex }
        var index = checkpoints[step]
        var remaining = number % Self.step
        while remaining > 0, index < bytes.endIndex {
            index += 1
            while index < bytes.endIndex, Self.isContinuation(bytes[index]) { index += 1 }
            remaining -= 1
        }
        return index
    }

    /// The line and column of a scalar.
    func mark(ofScalar number: Int) -> YAMLMark {
        return mark(ofByte: byteIndex(ofScalar: number))
    }

    /// The line and column of a byte.
    func mark(ofByte index: Int) -> YAMLMark {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= index { low = middle } else { high = middle }
        }
        return YAMLMark(line: firstLine + low, column: index - lineStarts[low] + 1)
    }

    private static func isContinuation(_ byte: UInt8) -> Bool {
        return byte & 0xC0 == 0x80
    }
}
