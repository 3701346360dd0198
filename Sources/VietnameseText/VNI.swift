/// The encoding of the VNI-Windows fonts: a vowel followed by a character that carries its marks.
enum VNI {
    /// Converts a word; nil when it has a character above U+007F that VNI would not write there.
    static func convert(_ word: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        var result: [Unicode.Scalar] = []
        var index = 0
        while index < word.count {
            let scalar = word[index]
            if index + 1 < word.count, let letter = pairs[Pair(scalar, word[index + 1])] {
                result.append(letter)
                index += 2
                continue
            }
            guard let letter = scalar.isASCII ? scalar : singles[scalar] else { return nil }
            result.append(letter)
            index += 1
        }
        return result
    }

    /// A vowel with marks that no language writes so says enough alone in a longer word, and so does ươ.
    static func evidence(of word: [Unicode.Scalar]) -> LegacyEvidence {
        let found = zip(word, word.dropFirst()).map { evidence(of: Pair(lower($0), $1), in: word) }
        if found.contains(.clear) { return .clear }
        if found.contains(.slight) { return .slight }
        return word.count > 1 ? .fair : .none
    }

    private static func evidence(of pair: Pair, in word: [Unicode.Scalar]) -> LegacyEvidence {
        guard word.count >= 3 || pair.mark == "ù", !beginsWithBareP(word) else { return .none }
        switch (pair.vowel, pair.mark) {
        case ("ö", "ô"): return .clear
        // French and Dutch (maïs, Caën, où, aérien), Spanish (aún).
        case ("a", "ï"), ("o", "ï"), ("a", "ë"), ("o", "ë"), ("a", "é"), ("a", "ú"), ("o", "ù"):
            return .slight
        // Not eá, which would catch the Irish name Seán.
        case ("a", "á"), ("a", "â"), ("a", "à"), ("a", "å"), ("a", "ã"), ("a", "ä"),
            ("e", "â"), ("e", "à"), ("e", "å"), ("e", "ã"), ("e", "ä"),
            ("o", "â"), ("o", "à"), ("o", "å"), ("o", "ã"), ("o", "ä"):
            return word.count >= 4 ? .clear : .none
        case (_, "ø"), (_, "û"): return word.count >= 4 && pairs[pair] != nil ? .clear : .none
        default: return .none
        }
    }

    /// Whether a word begins as no native Vietnamese word does, as in the Swedish “poäng”.
    private static func beginsWithBareP(_ word: [Unicode.Scalar]) -> Bool {
        lower(word[0]) == "p" && lower(word[1]) != "h"
    }

    private struct Pair: Hashable {
        var vowel: Unicode.Scalar
        var mark: Unicode.Scalar

        init(_ vowel: Unicode.Scalar, _ mark: Unicode.Scalar) {
            self.vowel = vowel
            self.mark = lower(mark)
        }
    }

    /// The letters with one character of their own.
    private static let singles: [Unicode.Scalar: Unicode.Scalar] = bothCases([
        "ñ": "đ", "ô": "ơ", "ö": "ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ",
    ])

    /// The marks of each series in the order level, falling, dipping, creaky, rising, heavy.
    private static let toneMarks = Array(" øûõùï".unicodeScalars)
    private static let circumflexMarks = Array("âàåãáä".unicodeScalars)
    private static let breveMarks = Array("êèúüéë".unicodeScalars)

    private static let pairs: [Pair: Unicode.Scalar] = {
        var pairs: [Pair: Unicode.Scalar] = [:]
        func enter(_ vowel: Unicode.Scalar, _ marks: [Unicode.Scalar], as series: Unicode.Scalar) {
            guard let row = VietnameseLetter.vowels.first(where: { $0[0] == series }) else { return }
            for (mark, letter) in zip(marks, row) where mark != " " {
                pairs[Pair(vowel, mark)] = letter
                pairs[Pair(upper(vowel), mark)] = upper(letter)
            }
        }
        for vowel: Unicode.Scalar in ["a", "e", "o", "u", "y"] { enter(vowel, toneMarks, as: vowel) }
        enter("ô", toneMarks, as: "ơ")
        enter("ö", toneMarks, as: "ư")
        enter("a", circumflexMarks, as: "â")
        enter("e", circumflexMarks, as: "ê")
        enter("o", circumflexMarks, as: "ô")
        enter("a", breveMarks, as: "ă")
        return pairs
    }()

    private static func bothCases(
        _ letters: [Unicode.Scalar: Unicode.Scalar]
    ) -> [Unicode.Scalar: Unicode.Scalar] {
        var result = letters
        for (from, to) in letters { result[upper(from)] = upper(to) }
        return result
    }

    private static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
    }

    private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }
}
