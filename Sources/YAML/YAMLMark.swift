/// A place in a YAML text, counted as editors and compilers count.
public struct YAMLMark: Hashable, Sendable {
    /// The line, from 1. Lines end at LF alone or at CRLF.
    public let line: Int

    /// The column, from 1, in bytes of UTF-8; a tab is one column.
    public let column: Int

    /// Makes a mark.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
