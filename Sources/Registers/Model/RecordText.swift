public import Diagnostics

/// The text of an article below its front matter, line by line, for rules that look for words in it.
public struct RecordText: Sendable {
    private let file: [UInt8]
    private let range: Range<Int>

    /// A part of a file.
    public init(file: [UInt8], range: Range<Int>) {
        self.file = file
        self.range = range
    }

    /// Each line that says something, with the place where it begins.
    public var lines: [(text: String, position: Position)] {
        let first = 1 + file[..<range.lowerBound].count { $0 == UInt8(ascii: "\n") }
        return file[range].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
            .filter { !$0.element.isEmpty }
            .map {
                (String(decoding: $0.element, as: UTF8.self), Position(line: first + $0.offset, column: 1))
            }
    }
}
