/// One word of a line as seen by the detector of one encoding.
struct LegacyWord {
    /// What a word says about its line.
    enum Verdict {
        /// A syllable only when converted.
        case suspicious(LegacyEvidence)
        /// A syllable, or an abbreviation, converted or not.
        case alike
        /// ASCII, the same in every encoding, and a Vietnamese syllable.
        case plain
        /// A number or an abbreviation, or a sign by itself.
        case neutral
        /// ASCII in another language.
        case foreign
        /// Something the encoding cannot have produced.
        case impossible
        /// A Vietnamese syllable in Unicode that the encoding cannot have produced.
        case unicode
    }

    var token: LegacyToken
    var verdict: Verdict
    /// What the writer saw.
    var reading: [Unicode.Scalar]

    init(_ token: LegacyToken, encoding: LegacyEncoding) {
        self.token = token
        let word = token.scalars
        reading = word
        verdict = .neutral
        if token.hasDigit || (word.count == 1 && LegacyToken.isSign(word[0])) { return }
        if word.allSatisfy(\.isASCII) {
            verdict = Self.verdict(ascii: word)
            return
        }
        let stands = Syllable.fit(word.map { Self.eth[$0] ?? $0 }) != .none
        guard let converted = encoding.convert(word) else {
            verdict = stands ? .unicode : .impossible
            return
        }
        let isAbbreviation = converted.allSatisfy(\.properties.isUppercase)
        guard isAbbreviation || Syllable.fit(converted) == .wellFormed else {
            verdict = stands ? .unicode : .impossible
            return
        }
        reading = converted
        verdict =
            stands || isAbbreviation && Syllable.fit(converted) != .wellFormed
            ? .alike : .suspicious(encoding.evidence(of: word))
    }

    private static func verdict(ascii word: [Unicode.Scalar]) -> Verdict {
        if Syllable.fit(word) == .wellFormed { return .plain }
        return word.allSatisfy(\.properties.isUppercase) && word.count <= 6 ? .neutral : .foreign
    }

    /// The Icelandic eth that looks like đ and is often typed for it.
    private static let eth: [Unicode.Scalar: Unicode.Scalar] = ["Ð": "Đ", "ð": "đ"]
}
