/// The levels of a sort key while it is made.
struct CollationLevels {
    private var letters: [UInt8] = []
    private var marks: [UInt8] = []
    private var cases: [UInt8] = []
    private var spacePending = false

    /// The levels one after the other; 0, lower than any weight, ends each.
    var key: [UInt8] { letters + [0] + marks + [0] + cases + [0] }

    /// Adds what one code point of NFC text weighs.
    mutating func append(_ scalar: Unicode.Scalar) {
        if Self.isSpace(scalar) {
            spacePending = !letters.isEmpty
        } else if let letter = VietnameseLetter(scalar) {
            add(Self.weight(ofRank: letter.rank), mark: Self.firstMark + letter.tone.rawValue, of: scalar)
        } else if let weight = Self.latin[scalar] {
            add(weight, mark: Self.firstMark, of: scalar)
        } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            addForeign(scalar)
        }
    }

    private mutating func addForeign(_ scalar: Unicode.Scalar) {
        let folded = VietnameseFolding.fold(String(scalar)).unicodeScalars
        let weights = folded.compactMap { Self.latin[$0] }
        if !weights.isEmpty, weights.count == folded.count {
            for weight in weights { add(weight, mark: Self.foreignMark, of: scalar) }
            return
        }
        // Other scripts follow, by code point; the capital weighs what the small letter does.
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        add(Self.otherScript, mark: Self.firstMark, of: scalar)
        letters += [16, 8, 0].map { UInt8(truncatingIfNeeded: lower.value >> $0) }
    }

    private mutating func add(_ weight: UInt8, mark: UInt8, of scalar: Unicode.Scalar) {
        if spacePending {
            letters.append(Self.space)
            spacePending = false
        }
        letters.append(weight)
        marks.append(mark)
        cases.append(Self.isCapital(scalar) ? 2 : 1)
    }

    // Most of a title is ASCII, which needs no look at the tables of Unicode.

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
    }

    private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
    }

    // MARK: - Weights

    private static let space: UInt8 = 1
    private static let otherScript: UInt8 = 0xFF
    private static let firstMark: UInt8 = 1
    private static let foreignMark = firstMark + UInt8(Tone.allCases.count)

    /// Digits, then the Vietnamese alphabet with the four other Latin letters put in.
    private static let order = Array("0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

    private static let weights: [Unicode.Scalar: UInt8] = Dictionary(
        uniqueKeysWithValues: order.enumerated().map { ($1, UInt8($0) + 2) })

    /// Digits and the letters of either case without tones.
    private static let latin: [Unicode.Scalar: UInt8] = {
        var latin = weights
        for (letter, weight) in weights {
            for upper in letter.properties.uppercaseMapping.unicodeScalars { latin[upper] = weight }
        }
        return latin
    }()

    private static let rankWeights = VietnameseLetter.alphabet.map { weights[$0] ?? 0 }

    private static func weight(ofRank rank: UInt8) -> UInt8 { rankWeights[Int(rank) - 1] }
}
