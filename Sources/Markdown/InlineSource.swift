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

    /// The text with LF between its lines.
    let content: [UInt8]

    /// What cmark adds to a byte's index, less one, to make its column.
    let columnOffset: Int

    private let layout: Layout
    private let lines: SourceLines
    /// The index of each line's first byte in the content.
    private let starts: [Int]
    /// What to add to an index on each line to find its byte in the source.
    private var shifts: [Int] = []
    /// The index of each `|` in the content.
    private let pipes: [Int]

    /// The content of a paragraph or a heading underlined with `=` or `-`.
    init(paragraph content: [UInt8], firstLine: Int, columnOffset: Int, lines: SourceLines) {
        self.init(content, columnOffset, .lines(first: firstLine), lines)
    }

    /// The content of a heading that begins with `#`, which stands at `start`.
    init(heading content: [UInt8], start: Int, columnOffset: Int, lines: SourceLines) {
        self.init(content, columnOffset, .piece(start: start, unescapesPipes: false), lines)
    }

    /// The content of a table's cell, which stands at `start`.
    init(cell content: [UInt8], start: Int, columnOffset: Int, lines: SourceLines) {
        self.init(content, columnOffset, .piece(start: start, unescapesPipes: true), lines)
    }

    private init(_ content: [UInt8], _ columnOffset: Int, _ layout: Layout, _ lines: SourceLines) {
        self.content = content
        self.columnOffset = columnOffset
        self.layout = layout
        self.lines = lines
        var starts = [0]
        var pipes: [Int] = []
        for index in content.indices {
            switch content[index] {
            case UInt8(ascii: "\n"): starts.append(index + 1)
            case UInt8(ascii: "|"): pipes.append(index)
            default: break
            }
        }
        self.starts = starts
        self.pipes = pipes
        guard case .lines(let first) = layout else { return }
        shifts = starts.indices.map { number in
            let end = number + 1 < starts.count ? starts[number + 1] - 1 : content.count
            // Of the last line cmark may have cut blanks off the end, too.
            return Self.trimmedEnd(lines.bytes, lines.range(ofLine: first + number))
                - Self.trimmedEnd(content, starts[number]..<end)
        }
    }

    /// Where a byte of the content stands in the source.
    func sourceIndex(of index: Int) -> Int {
        let index = min(max(index, 0), content.count)
        switch layout {
        case .lines(let first):
            let number = Self.count(of: starts, upTo: index) - 1
            let range = lines.range(ofLine: first + number)
            return min(max(index + shifts[number], range.lowerBound), range.upperBound)
        case .piece(let start, let unescapesPipes):
            let backslashes = unescapesPipes ? Self.count(of: pipes, upTo: index - 1) : 0
            return min(start + index + backslashes, lines.bytes.endIndex)
        }
    }

    /// The index behind the next line end of the content.
    func nextLineStart(from index: Int) -> Int? {
        let number = Self.count(of: starts, upTo: index)
        return number < starts.count ? starts[number] : nil
    }

    /// How many of some ascending numbers are not above a limit.
    private static func count(of numbers: [Int], upTo limit: Int) -> Int {
        var low = 0
        var high = numbers.count
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] <= limit { low = middle + 1 } else { high = middle }
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
