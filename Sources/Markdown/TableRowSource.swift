/// Where the cells of a table's row stand in the source.
///
/// cmark counts the columns of all rows from the first byte of the table's first line, so they are right
/// only when all rows are indented alike.
struct TableRowSource {
    /// A cell's content, from its first byte that is no space.
    struct Cell {
        let start: Int
        /// How many bytes stand between the sign before the cell and the content.
        let leadingSpaces: Int
    }

    /// Where the row begins.
    let start: Int

    /// The cells that are written; cmark adds missing ones.
    let cells: [Cell]

    /// Reads a row from the bytes of its line, from the first that belongs to it. `leadingBytes` is how many
    /// bytes cmark counts before a first cell that no `|` stands before.
    init(_ line: ArraySlice<UInt8>, leadingBytes: Int = 0) {
        start = line.startIndex
        var cells: [Cell] = []
        var index = line.startIndex
        var leadingSpaces = leadingBytes
        if line.first == UInt8(ascii: "|") {
            leadingSpaces = Self.spaces(in: line, from: index + 1)
            index += 1 + leadingSpaces
        }
        while index < line.endIndex {
            cells.append(Cell(start: index, leadingSpaces: leadingSpaces))
            guard let pipe = Self.pipe(in: line, from: index) else { break }
            leadingSpaces = Self.spaces(in: line, from: pipe + 1)
            index = pipe + 1 + leadingSpaces
        }
        self.cells = cells
    }

    /// Skips indentation and the signs of block quotes, between which and a row nothing else can stand.
    static func skippingPrefix(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        return line.drop { Bytes.isBlank($0) || $0 == UInt8(ascii: ">") }
    }

    /// The next `|` that no backslash stands before.
    private static func pipe(in line: ArraySlice<UInt8>, from start: Int) -> Int? {
        return line[start...].indices.first { index in
            guard line[index] == UInt8(ascii: "|") else { return false }
            return index == start || line[index - 1] != UInt8(ascii: "\\")
        }
    }

    private static func spaces(in line: ArraySlice<UInt8>, from start: Int) -> Int {
        return line[start...].prefix(while: Bytes.isTableSpace).count
    }
}
