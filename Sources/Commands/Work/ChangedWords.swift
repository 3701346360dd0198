import Diagnostics
import Workspace

/// The differences between two texts as people read them: by colour, or by `[-…-]` and `{+…+}`.
enum ChangedWords {
    static func text(_ pieces: [WordDiff.Piece], isColored: Bool) -> String {
        pieces.map { piece in
            switch piece {
            case .kept(let words): TerminalText.line(words)
            case .removed(let words): isColored ? red(words) : "[-\(TerminalText.line(words))-]"
            case .added(let words): isColored ? green(words) : "{+\(TerminalText.line(words))+}"
            case .lineEnd: "\n"
            case .gap: "…\n"
            }
        }.joined()
    }

    private static func red(_ words: String) -> String { "\u{1B}[31m\(TerminalText.line(words))\u{1B}[0m" }

    private static func green(_ words: String) -> String { "\u{1B}[32m\(TerminalText.line(words))\u{1B}[0m" }
}
