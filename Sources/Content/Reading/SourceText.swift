public import Diagnostics

/// The bytes of a text file, with the way from a byte to its line and back.
public struct SourceText: Sendable {
    /// The file as it is on disk.
    public let bytes: [UInt8]

    /// The text of a file.
    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The place of the byte at `offset`.
    public func position(at offset: Int) -> Position {
        var line = 1
        var lineStart = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
        for index in 0..<min(offset, bytes.count) where bytes[index] == UInt8(ascii: "\n") {
            line += 1
            lineStart = index + 1
        }
        return Position(line: line, column: max(1, offset - lineStart + 1))
    }

    /// The line with number `number` (from 1) without its line end; nil past the last one.
    public func line(_ number: Int) -> ArraySlice<UInt8>? {
        var current = 1
        var start = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
        while current < number {
            guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            start = end + 1
            current += 1
        }
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        let trimmed = end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
        return bytes[start..<trimmed]
    }

    /// The first character of a text that no file of the ward may hold: a control other than tab and line ends, or
    /// a noncharacter. nil when there is none.
    public static func forbiddenScalar(in text: String) -> UInt32? {
        ForbiddenCharacters.first(in: Array(text.utf8))?.scalar
    }

    /// The UTF-8 form of U+FEFF, which some editors put at the beginning of a file.
    public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
