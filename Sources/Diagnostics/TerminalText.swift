/// Text that people outside wrote, as a terminal may show it.
///
/// What would move the cursor, change colours, turn the direction of writing or hide in the text becomes U+FFFD, so
/// that what is seen is what is there, and a value of one line stays on its line.
public enum TerminalText {
    /// A value that is to stand on one line, such as a title, a name or a note.
    public static func line(_ text: String) -> String { shown(text, keeping: { _ in false }) }

    /// A text of several lines; its line ends and tabs stay.
    public static func lines(_ text: String) -> String {
        shown(text) { $0 == "\n" || $0 == "\r\n" || $0 == "\t" }
    }

    private static func shown(_ text: String, keeping isKept: (Character) -> Bool) -> String {
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        var shown = String.UnicodeScalarView()
        for character in text {
            if isKept(character) {
                shown.append(contentsOf: character.unicodeScalars)
            } else {
                shown.append(
                    contentsOf: character.unicodeScalars.lazy.map { isUnsafe($0) ? "\u{FFFD}" : $0 })
            }
        }
        return String(shown)
    }

    /// Controls, characters of direction and format, separators of lines, and letters that nobody sees. A choice
    /// between the forms of a sign before it, as in many emoji, harms nobody.
    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value < 0x20 }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return true
        default:
            return scalar.properties.isDefaultIgnorableCodePoint
                && !(0xFE00...0xFE0F).contains(scalar.value)
        }
    }
}
