public import Diagnostics

/// How the bytes of an article divide: front matter between two lines that are exactly `---`, then the text.
public struct ArticleParts: Hashable, Sendable {
    /// The lines between the two `---`.
    public let frontMatter: Range<Int>
    /// Everything after the line end of the closing `---`.
    public let body: Range<Int>
    /// The line of the first byte of the text.
    public let bodyLine: Int
    /// The lines from `workflow:` up to, not including, the closing `---`; nil without acts.
    public let workflow: Range<Int>?
    /// The places of every line of the front matter that begins with `workflow:` in column 1.
    public let workflowLines: [Position]

    /// The line of the first byte of the front matter: the one after the opening `---`.
    public static let frontMatterLine = 2

    /// Why a file cannot be divided.
    public enum Failure: Error, Hashable, Sendable {
        /// The first line is not `---`.
        case noFrontMatter
        /// No later line is `---`.
        case unclosed
    }

    /// Divides a file.
    public static func divide(_ bytes: [UInt8]) -> Result<ArticleParts, Failure> {
        var lines = LineCursor(bytes)
        guard let first = lines.next(), lines.isFence(first) else { return .failure(.noFrontMatter) }
        let start = lines.offset
        var workflowStart: Int?
        var workflowLines: [Position] = []
        while let line = lines.next() {
            if lines.isFence(line) {
                let parts = ArticleParts(
                    frontMatter: start..<line.lowerBound, body: lines.offset..<bytes.count,
                    bodyLine: lines.number + 1, workflow: workflowStart.map { $0..<line.lowerBound },
                    workflowLines: workflowLines)
                return .success(parts)
            }
            guard bytes[line].starts(with: "workflow:".utf8) else { continue }
            workflowStart = workflowStart ?? line.lowerBound
            workflowLines.append(Position(line: lines.number, column: 1))
        }
        return .failure(.unclosed)
    }
}

/// Walks over the lines of a file.
private struct LineCursor {
    private let bytes: [UInt8]
    /// The byte after the last line that was returned.
    private(set) var offset: Int
    /// The number of the last line that was returned.
    private(set) var number = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        offset = bytes.starts(with: SourceText.byteOrderMark) ? SourceText.byteOrderMark.count : 0
    }

    /// The next line without its LF.
    mutating func next() -> Range<Int>? {
        guard offset < bytes.count else { return nil }
        let start = offset
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        offset = min(end + 1, bytes.count)
        number += 1
        return start..<end
    }

    func isFence(_ line: Range<Int>) -> Bool {
        let hasCarriageReturn = !line.isEmpty && bytes[line.upperBound - 1] == UInt8(ascii: "\r")
        let text = line.lowerBound..<(hasCarriageReturn ? line.upperBound - 1 : line.upperBound)
        return text.count == 3 && bytes[text].allSatisfy { $0 == UInt8(ascii: "-") }
    }
}
