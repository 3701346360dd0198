/// A word of a line before anyone has judged it.
struct LegacyToken {
    /// What lies between a word and the one before it.
    enum Gap: Comparable {
        /// Spaces, commas, hyphens, quotation marks: the same phrase.
        case soft
        /// Other punctuation.
        case hard
        /// Markdown or HTML syntax: another piece of the line.
        case markup
    }

    /// The bytes of the word.
    var range: Range<Int>
    var scalars: [Unicode.Scalar]
    var gap: Gap
    var hasDigit: Bool

    /// Cuts a line into words as the encoding sees them.
    ///
    /// For TCVN3 the Latin-1 signs such as µ and § are letters, for VNI they are not.
    static func all(in bytes: [UInt8], line: Range<Int>, encoding: LegacyEncoding) -> [LegacyToken] {
        var tokens: [LegacyToken] = []
        var current = LegacyToken(range: 0..<0, scalars: [], gap: .hard, hasDigit: false)
        var gap = Gap.markup
        var index = line.lowerBound
        while index < line.upperBound {
            let read = UTF8Scalar.at(index, in: bytes)
            let end = index + read.length
            let scalar = Unicode.Scalar(read.value) ?? "\u{FFFD}"
            if let between = separator(scalar, encoding: encoding) {
                if !current.scalars.isEmpty { tokens.append(current) }
                gap = current.scalars.isEmpty ? max(gap, between) : between
                current.scalars = []
            } else {
                if current.scalars.isEmpty {
                    current = LegacyToken(range: index..<end, scalars: [], gap: gap, hasDigit: false)
                }
                current.append(scalar, until: end)
            }
            index = end
        }
        if !current.scalars.isEmpty { tokens.append(current) }
        return tokens
    }

    /// Whether a scalar is one of the Latin-1 characters that are no letters.
    static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA1...0xBF: scalar.value != 0xAD
        case 0xD7, 0xF7: true
        default: false
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar, until end: Int) {
        scalars.append(scalar)
        range = range.lowerBound..<end
        if (0x30...0x39).contains(scalar.value) { hasDigit = true }
    }

    private static func separator(_ scalar: Unicode.Scalar, encoding: LegacyEncoding) -> Gap? {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": nil
        case " ", ",", "-", "/", "\"", "'", "\u{A0}", "\u{2013}", "\u{2018}"..."\u{201F}": .soft
        case "|", "`", "<", ">", "[", "]", "{", "}", "\t": .markup
        case "\0"..."\u{7F}", "\u{2000}"..."\u{2BFF}", "\u{3000}": .hard
        default: encoding == .vni && (isSign(scalar) || scalar == "\u{AD}") ? .hard : nil
        }
    }
}
