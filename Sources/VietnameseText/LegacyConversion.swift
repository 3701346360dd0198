extension LegacyEncoding {
    /// The Unicode spelling of a word typed in this encoding; nil when it could not be typed in it.
    func convert(_ word: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        switch self {
        case .tcvn3: TCVN3.convert(word)
        case .vni: VNI.convert(word)
        }
    }

    /// How much a word says that is a syllable only when converted.
    func evidence(of word: [Unicode.Scalar]) -> LegacyEvidence {
        switch self {
        case .tcvn3: TCVN3.evidence(of: word)
        case .vni: VNI.evidence(of: word)
        }
    }

    /// Whether a suspicious word is long or odd enough not to be chance, as “Mü” and “Lü” might be.
    func isTelling(_ word: [Unicode.Scalar]) -> Bool {
        word.count >= 3
            || self == .tcvn3 && (word.contains(where: LegacyToken.isSign) || TCVN3.mixesCase(word))
    }
}
