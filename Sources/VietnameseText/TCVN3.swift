/// The encoding of the ABC fonts: TCVN 5712:1993, character set VN3.
enum TCVN3 {
    /// Converts a word; nil when it has a character above U+007F that VN3 leaves out.
    ///
    /// Letters come out in the case of the table, which has capitals without tones only; see `restoreCapitals`.
    static func convert(_ word: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        var result: [Unicode.Scalar] = []
        for scalar in word {
            if scalar.isASCII {
                result.append(scalar)
            } else {
                guard let letter = letter(scalar) else { return nil }
                result.append(letter)
            }
        }
        return word.contains("\u{AD}") ? result : withLostLetters(result)
    }

    /// A sign inside a longer word says enough alone, and so does a capital after a small letter.
    static func evidence(of word: [Unicode.Scalar]) -> LegacyEvidence {
        guard word.count > 1, !isFormula(word) else { return .none }
        if word.count >= 3, mixesCase(word) { return .clear }
        guard word.contains(where: LegacyToken.isSign) else {
            return word.allSatisfy { $0.isASCII || germanic.contains($0) } ? .slight : .fair
        }
        // An opening quotation mark, and a footnote’s number, stand next to a word in clean text too.
        return word.count >= 3 && word.first != "«" && word.last != "¹" ? .clear : .fair
    }

    /// Whether a capital of Latin-1 follows a small letter, as in “ViÖt”.
    static func mixesCase(_ word: [Unicode.Scalar]) -> Bool {
        zip(word, word.dropFirst()).contains { before, after in
            ("a"..."z").contains(before) && ("À"..."Þ").contains(after) && after != "×"
        }
    }

    /// The letters of German and the Scandinavian languages, whose short words often read as syllables.
    private static let germanic = Set("åäæöøü".unicodeScalars)

    /// Whether a word may be a unit, a product or an index: `µm`, `N·m`, `m×n`, `x¹`.
    private static func isFormula(_ word: [Unicode.Scalar]) -> Bool {
        switch word.count {
        case 2: LegacyToken.isSign(word[0]) || word[1] == "¹" || word[1] == "ª"
        case 3: word[1] == "·" || word[1] == "×" || word[1] == "÷"
        default: false
        }
    }

    /// Puts back the ư that is lost with its soft hyphen: `®îc` for `®­îc`, since “ơc” is no rime.
    private static func withLostLetters(_ reading: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard let index = reading.firstIndex(where: { VietnameseLetter($0)?.rank == hornedO }) else {
            return reading
        }
        guard Syllable.fit(reading) == .none else { return reading }
        var repaired = reading
        repaired.insert("ư", at: index)
        return Syllable.fit(repaired) == .wellFormed ? repaired : reading
    }

    private static let hornedO = VietnameseLetter.rank(of: "ơ")

    private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard (0xA0...0xFF).contains(scalar.value) else { return nil }
        let letter = table[Int(scalar.value - 0xA0)]
        return letter == unassigned ? nil : letter
    }

    private static let unassigned: Unicode.Scalar = "-"

    /// The letters of 0xA0 to 0xFF as in the standard; VN3 leaves the other places empty.
    private static let table = Array(
        """
        -ĂÂÊÔƠƯĐăâêôơưđ-\
        -----àảãáạ-ằẳẵắ-\
        ------ặầẩẫấậè-ẻẽ\
        éẹềểễếệìỉ---ĩíịò\
        -ỏõóọồổỗốộờởỡớợù\
        -ủũúụừửữứựỳỷỹýỵ-
        """.unicodeScalars)
}
