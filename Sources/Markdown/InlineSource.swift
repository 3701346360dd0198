/// The text of one block that holds inlines, as cmark read it, and where each of its bytes stands in the
/// source.
///
/// cmark cuts the signs of block quotes and lists, and the indentation, off every line before it reads
/// inlines; what remains of a line is always its end. So a place is found by its distance from the end of
/// its line.
struct InlineSource {
    /// How the content was cut out.
    private enum Layout {
        /// Whole ends of lines; the first one is this line of the source.
        case lines(first: Int)
        /// One piece of a line that begins here, perhaps with `\|` for `|`.
        case piece(start: Int, unescapesPipes: Bool)
    }

    /// A line of the content but the first.
    private struct Line {
        /// The index of its first byte in the content.
        let start: Int
        /// What to add to an index to find its byte in the source.
        let shift: Int
    }

    /// The text with LF between its lines; valid as long as the block's node.
    let content: UnsafeBufferPointer<UInt8>

    /// What cmark adds to a byte's index, less one, to make its column.
    let columnOffset: Int

    private let layout: Layout
    private let lines: SourceLines
    /// What to add to an index on the first line to find its byte in the source.
    private var firstShift = 0
    /// The lines after the first, which most blocks do not have.
    private var laterLines: [Line] = []
    /// The index of each `|` in a cell's content.
    private var pipes: [Int] = []

    /// The content of a paragraph or a heading underlined with `=` or `-`.
    init(
        paragraph content: UnsafeBufferPointer<UInt8>, firstLine: Int, columnOffset: Int, lines: SourceLines
    ) {
        self.init(content, columnOffset, .lines(first: firstLine), lines)
        var start = 0
        var number = 0
        while let end = Bytes.offset(of: UInt8(ascii: "\n"), in: content, from: start) {
            add(start..<end, number: firstLine + number)
            start = end + 1
            number += 1
        }
        add(start..<content.count, number: firstLine + number)
    }

    /// The content of a heading that begins with `#`, which stands at `start`.
    init(heading content: UnsafeBufferPointer<UInt8>, start: Int, columnOffset: Int, lines: SourceLines) {
        self.init(content, columnOffset, .piece(start: start, unescapesPipes: false), lines)
    }

    /// The content of a table's cell, which stands at `start`.
    init(cell content: UnsafeBufferPointer<UInt8>, start: Int, columnOffset: Int, lines: SourceLines) {
        self.init(content, columnOffset, .piece(start: start, unescapesPipes: true), lines)
        var index = 0
        while let pipe = Bytes.offset(of: UInt8(ascii: "|"), in: content, from: index) {
            pipes.append(pipe)
            index = pipe + 1
        }
    }

    private init(
        _ content: UnsafeBufferPointer<UInt8>, _ columnOffset: Int, _ layout: Layout, _ lines: SourceLines
    ) {
        self.content = content
        self.columnOffset = columnOffset
        self.layout = layout
        self.lines = lines
    }

    /// Takes a line of the content into account, which comes from a line of the source.
    private mutating func add(_ line: Range<Int>, number: Int) {
        // Of the last line cmark may have cut blanks off the end, too.
        let shift =
            Self.trimmedEnd(lines.bytes, lines.range(ofLine: number)) - Self.trimmedEnd(content, line)
        if line.lowerBound == 0 {
            firstShift = shift
        } else {
            laterLines.append(Line(start: line.lowerBound, shift: shift))
        }
    }

    /// Where a byte of the content stands in the source.
    func sourceIndex(of index: Int) -> Int {
        let index = min(max(index, 0), content.count)
        switch layout {
        case .lines(let first):
            let number = Self.count(laterLines) { $0.start <= index }
            let shift = number == 0 ? firstShift : laterLines[number - 1].shift
            let range = lines.range(ofLine: first + number)
            return min(max(index + shift, range.lowerBound), range.upperBound)
        case .piece(let start, let unescapesPipes):
            let backslashes = unescapesPipes ? Self.count(pipes) { $0 <= index - 1 } : 0
            return min(start + index + backslashes, lines.bytes.endIndex)
        }
    }

    /// The index behind the next line end of the content.
    func nextLineStart(from index: Int) -> Int? {
        guard let end = Bytes.offset(of: UInt8(ascii: "\n"), in: content, from: max(0, index)) else {
            return nil
        }
        return end + 1
    }

    /// How many elements at the beginning satisfy a condition that no later one does.
    private static func count<Element>(_ elements: [Element], while isCounted: (Element) -> Bool) -> Int {
        var low = 0
        var high = elements.count
        while low < high {
            let middle = (low + high) / 2
            if isCounted(elements[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func trimmedEnd<Text: RandomAccessCollection<UInt8>>(
        _ bytes: Text, _ range: Range<Int>
    ) -> Int where Text.Index == Int {
        var end = range.upperBound
        while end > range.lowerBound, Bytes.isBlank(bytes[end - 1]) { end -= 1 }
        return end
    }
}
