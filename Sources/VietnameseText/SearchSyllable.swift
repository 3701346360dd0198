import Foundation

/// A word or number as search sees it. The script of the search page makes the same of what a reader types; both are
/// held against `Tests/SearchTests/syllables.json`.
public struct SearchSyllable: Hashable, Sendable {
    /// As written, in lower case and NFC.
    public let display: String
    /// With the marks of vowel and tone, the tone at the end, so that both schools of placing it agree; y is i.
    public let exact: String
    /// Without any mark; đ is d, y is i.
    public let folded: String

    /// Longer words, in UTF-16 units of the folded form, are none that anybody looks for.
    static let longest = 24

    /// The words and numbers of a text, in order.
    ///
    /// Whatever is no letter and no digit divides, and so does the border between letters and digits: `170/QĐ`,
    /// `170 QĐ` and `170qđ` are the same.
    public static func all(in text: String) -> [SearchSyllable] {
        var found: [SearchSyllable] = []
        var word = ""
        var isNumber = false
        for scalar in text.unicodeScalars {
            switch CharacterKind(scalar) {
            case .joiner: continue
            case .mark where word.isEmpty || isNumber: continue
            case .mark: word.unicodeScalars.append(scalar)
            case .separator: flush(&word, isNumber, &found)
            case let kind:
                if isNumber != (kind == .digit) { flush(&word, isNumber, &found) }
                isNumber = kind == .digit
                word.unicodeScalars.append(scalar)
            }
        }
        flush(&word, isNumber, &found)
        return found
    }

    private static func flush(_ word: inout String, _ isNumber: Bool, _ found: inout [SearchSyllable]) {
        guard !word.isEmpty else { return }
        let syllable = isNumber ? number(word) : letters(word)
        if (1...longest).contains(syllable.folded.utf16.count) { found.append(syllable) }
        word = ""
    }

    /// Leading noughts say nothing: 05/6 is 5/6.
    private static func number(_ digits: String) -> SearchSyllable {
        let significant = String(digits.drop { $0 == "0" })
        let value = significant.isEmpty ? "0" : significant
        return SearchSyllable(display: value, exact: value, folded: value)
    }

    private static func letters(_ word: String) -> SearchSyllable {
        var (exact, folded, tones) = ("", "", "")
        for part in word.decomposedStringWithCanonicalMapping.unicodeScalars {
            for scalar in part.properties.lowercaseMapping.unicodeScalars {
                if tone.contains(scalar.value) {
                    tones.unicodeScalars.append(scalar)
                } else {
                    exact.unicodeScalars.append(scalar == "y" ? "i" : scalar)
                }
                guard !CharacterKind.marks.contains(scalar.value) else { continue }
                folded.unicodeScalars.append(plain(scalar))
            }
        }
        return SearchSyllable(display: lowerCase(word), exact: exact + tones, folded: folded)
    }

    private static func lowerCase(_ word: String) -> String {
        var lower = ""
        for scalar in word.unicodeScalars { lower += scalar.properties.lowercaseMapping }
        return NormalForm.nfc(lower)
    }

    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "đ": "d"
        case "y": "i"
        default: scalar
        }
    }

    /// Grave, acute, tilde, hook above, dot below.
    private static let tone: Set<UInt32> = [0x300, 0x301, 0x303, 0x309, 0x323]

    /// What a character does to words. The ranges are fixed here rather than taken from Unicode's tables, which
    /// differ between old and new browsers.
    private enum CharacterKind {
        case letter, digit, mark, joiner, separator

        static let marks: ClosedRange<UInt32> = 0x300...0x36F

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x30...0x39: self = .digit
            case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xB5, 0xBA: self = .letter
            case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: self = .joiner
            case 0x00...0xBF, 0xD7, 0xF7, 0x2000...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF,
                0x3000...0x303F, 0xD800...0xF8FF, 0xFE00...0xFE6F, 0xFF00...0xFF0F, 0xFF1A...0xFF20,
                0xFF3B...0xFF40,
                0xFF5B...0xFF65, 0xFFE0...0xFFFF, 0x1F000...0x1FAFF:
                self = .separator
            case Self.marks: self = .mark
            default: self = .letter
            }
        }
    }
}
