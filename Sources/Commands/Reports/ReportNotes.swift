import Diagnostics
import Workspace

/// Difficulties and proposals that people wrote for a report.
enum ReportNotes {
    /// The paragraphs of a text file; an empty line stands between two of them.
    ///
    /// - Throws: when there is no such file, or it is no text in UTF-8.
    static func read(_ path: String) throws -> [String] {
        guard let text = String(validating: try NamedFile.bytes(path), as: UTF8.self) else {
            throw CommandFailure(
                "bientap: \(TerminalText.line(path)) không phải tệp chữ UTF-8.\n"
                    + "  → Lưu lại tệp dạng văn bản thuần (.txt, .md) với bảng mã UTF-8.\n",
                status: ExitStatus.refused)
        }
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { line in String(line.drop(while: \.isWhitespace)) }
        return lines.split { $0.allSatisfy(\.isWhitespace) }
            .map { clean($0.joined(separator: " ")) }
            .filter { !$0.isEmpty }
    }

    /// A text without control characters and marks of a byte order.
    private static func clean(_ text: String) -> String {
        let scalars = text.unicodeScalars.filter {
            $0.properties.generalCategory != .control && $0 != "\u{FEFF}"
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
