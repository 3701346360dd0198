extension LegacyEncoding {
    /// The Unicode spelling of a word typed in this encoding; nil when it could not be typed in it.
    func convert(_ word: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        switch self {
        case .tcvn3: TCVN3.convert(word)
        case .vni: VNI.convert(word)
        }
    }

    /// How much a suspicious word says: 2 alone is enough for a report, 0 needs others to say it.
    func points(of word: [Unicode.Scalar]) -> Int {
        switch self {
        case .tcvn3: TCVN3.points(of: word)
        case .vni: VNI.points(of: word)
        }
    }

    /// Whether a suspicious word is long or odd enough not to be chance, as “Mü” and “Lü” might be.
    func isTelling(_ word: [Unicode.Scalar]) -> Bool {
        word.count >= 3
            || self == .tcvn3 && (word.contains(where: LegacyToken.isSign) || TCVN3.mixesCase(word))
    }
}
