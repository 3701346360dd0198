import VietnameseText

/// A word, a number or a sign of a line that is read for what it says.
struct TextToken {
    enum Kind { case word, number, sign }

    let kind: Kind
    let text: String
    /// The text in lower case.
    let lower: String

    /// Whether it is a word with a capital at its beginning.
    var isCapitalized: Bool { kind == .word && text.first?.isUppercase == true }

    private init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
        lower = text.lowercased()
    }

    /// The tokens of a line. Emphasis, quotes and dots that leave room for writing are no tokens.
    static func tokens(of line: some Sequence<UInt8>) -> [TextToken] {
        let text = NormalForm.nfc(String(decoding: Array(line), as: UTF8.self))
        var tokens: [TextToken] = []
        var word = ""
        var kind = Kind.word
        func close() {
            if !word.isEmpty { tokens.append(TextToken(kind, word)) }
            word = ""
        }
        for character in text {
            if character.isLetter || character.isNumber {
                let own: Kind = character.isLetter ? .word : .number
                if !word.isEmpty, own != kind { close() }
                kind = own
                word.append(character)
            } else {
                close()
                if !character.isWhitespace, !silent.contains(character) {
                    tokens.append(TextToken(.sign, String(character)))
                }
            }
        }
        close()
        return tokens
    }

    private static let silent: Set<Character> = [
        "*", "_", "`", "~", "#", ">", "\"", "“", "”", "'", "’", ".", "…", "·", "•", "\\",
    ]
}
