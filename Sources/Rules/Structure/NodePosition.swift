import Content
import Diagnostics
import Markdown

extension MarkdownNode {
    /// Where the node begins in the file.
    var position: Position { Position(line: Int(line), column: Int(column)) }
}

extension StringProtocol {
    /// Whether a reader sees nothing: white space and characters without width.
    var isInvisible: Bool {
        unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint || $0 == "\u{FFFC}"
        }
    }
}
