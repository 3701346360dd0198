/// A place in a text file: line from 1, column in UTF-8 bytes from 1, as compilers count.
public struct Position: Hashable, Comparable, Sendable {
    /// From 1.
    public let line: Int
    /// From 1, in UTF-8 bytes.
    public let column: Int

    /// The given place.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// Where findings about a whole file stand.
    public static let start = Position(line: 1, column: 1)

    /// Order in the file.
    public static func < (left: Self, right: Self) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
