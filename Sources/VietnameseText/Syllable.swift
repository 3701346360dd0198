/// The spelling of Vietnamese syllables: onset, rime and tone.
enum Syllable {
    /// How a word agrees with the spelling rules.
    enum Fit {
        /// It is no Vietnamese syllable.
        case none
        /// It is one, but for a tone written on the wrong vowel.
        case misplacedTone
        /// It is one; both schools of tone placement count.
        case wellFormed
    }

    /// Judges one word, in either case, in NFC.
    static func fit(_ word: [Unicode.Scalar]) -> Fit {
        guard let letters = Letters(word) else { return .none }
        var best = Fit.none
        for split in 0...min(3, letters.ranks.count - 1) {
            guard let fit = fit(letters, onset: split) else { continue }
            if fit == .wellFormed { return fit }
            best = fit
        }
        return best
    }

    private static func fit(_ letters: Letters, onset count: Int) -> Fit? {
        let onset = pack(letters.ranks[..<count])
        let rime = Array(letters.ranks[count...])
        guard onsets.contains(onset), rimes.contains(pack(rime[...])) else { return nil }
        guard agrees(onset: onset, with: rime[0]) else { return nil }
        if stops.contains(where: { rime.hasSuffix($0) }) {
            guard letters.tone == .rising || letters.tone == .heavy else { return nil }
        }
        guard letters.tone != .level else { return .wellFormed }
        guard letters.toneIndex >= count else { return nil }
        return tonePlaces(in: rime).contains(letters.toneIndex - count) ? .wellFormed : .misplacedTone
    }

    /// The letters of a word with its one tone.
    private struct Letters {
        var ranks: [UInt8] = []
        var tone = Tone.level
        var toneIndex = -1

        init?(_ word: [Unicode.Scalar]) {
            // The longest syllable is “nghiêng”.
            guard (1...7).contains(word.count) else { return nil }
            for (index, scalar) in word.enumerated() {
                guard let letter = VietnameseLetter(scalar) else { return nil }
                ranks.append(letter.rank)
                guard letter.tone != .level else { continue }
                guard tone == .level else { return nil }
                tone = letter.tone
                toneIndex = index
            }
        }
    }

    // MARK: - Spelling rules

    /// Whether the onset is spelled as it must be before this vowel: c, g, ng against k, gh, ngh.
    private static func agrees(onset: UInt32, with vowel: UInt8) -> Bool {
        if hardOnsets.contains(onset) { return !frontVowels.contains(vowel) }
        if onset == g { return !frontVowels.contains(vowel) || vowel == i }
        if frontOnsets.contains(onset) { return frontVowels.contains(vowel) }
        return true
    }

    /// The places in a rime on which its tone may be written.
    private static func tonePlaces(in rime: [UInt8]) -> [Int] {
        // The last marked vowel always takes the tone: iê, uô, ươ, uâ, oă, ưu, êu …
        if let marked = rime.lastIndex(where: markedVowels.contains) { return [marked] }
        let vowels = rime.prefix(while: plainVowels.contains).count
        switch (vowels, rime.count - vowels) {
        case (2, 0): return glides.contains(rime) ? [0, 1] : [0]
        case (2, _), (3, _): return [1]
        default: return [0]
        }
    }

    // MARK: - Tables

    private static func ranks(_ text: String) -> [UInt8] {
        text.unicodeScalars.map(VietnameseLetter.rank(of:))
    }

    /// Up to four letters in one number; the empty onset is 0.
    private static func pack(_ ranks: ArraySlice<UInt8>) -> UInt32 {
        ranks.count > 4 ? .max : ranks.reduce(0) { $0 << 5 | UInt32($1) }
    }

    private static func packed(_ list: String) -> Set<UInt32> {
        Set(list.split(separator: " ").map { pack(ranks(String($0))[...]) })
    }

    private static let g = pack(ranks("g")[...])
    private static let i = VietnameseLetter.rank(of: "i")
    private static let frontVowels = Set(ranks("eêiy"))
    private static let plainVowels = Set(ranks("aeiouy"))
    private static let markedVowels = Set(ranks("ăâêôơư"))
    private static let hardOnsets = packed("c ng")
    private static let frontOnsets = packed("k gh ngh")
    private static let glides = Set(["oa", "oe", "uy"].map(ranks))
    private static let stops = ["c", "ch", "p", "t"].map(ranks)

    private static let onsets = packed(
        "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
    ).union([0])

    /// Rimes in use; `y`, `yt`, `ynh`, `ych` stand after qu.
    private static let rimes = packed(
        """
        a ac ach ai am an ang anh ao ap at au ay \
        ăc ăm ăn ăng ăp ăt \
        âc âm ân âng âp ât âu ây \
        e ec em en eng eo ep et \
        ê êch êm ên ênh êp êt êu \
        i ia ich im in inh ip it iu \
        iêc iêm iên iêng iêp iêt iêu yêm yên yêng yêt yêu \
        o oc oi om on ong op ot ooc oong \
        oa oac oach oai oam oan oang oanh oao oap oat oay \
        oăc oăm oăn oăng oăt oe oen oeo oet \
        ô ôc ôi ôm ôn ông ôp ôt \
        ơ ơi ơm ơn ơp ơt \
        u ua uc ui um un ung up ut \
        uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ \
        uy uya uych uynh uyp uyt uyu uyên uyêt \
        ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu \
        y yt ynh ych
        """)
}

extension [UInt8] {
    fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
        count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
    }
}
