/// Neighbouring words of a line that may all have been typed in one legacy encoding.
struct LegacyGroup {
    let words: [LegacyWord]
    let encoding: LegacyEncoding
    /// Whether the same line has Vietnamese in Unicode, so that words at the edge may belong to that.
    let nearUnicode: Bool

    /// The sum of what the words say.
    let points: Int

    init(words: [LegacyWord], encoding: LegacyEncoding, nearUnicode: Bool) {
        self.words = words
        self.encoding = encoding
        self.nearUnicode = nearUnicode
        points = words.reduce(0) { $0 + $1.points }
    }

    /// Whether the evidence is enough.
    var isLegacy: Bool {
        guard points >= LegacyEvidence.enough else { return false }
        if words.contains(where: { $0.points >= LegacyEvidence.enough }) { return true }
        guard words.contains(where: { $0.points > 0 && encoding.isTelling($0.token.scalars) }) else {
            return false
        }
        // Slight signs scattered over a line of another language are chance.
        guard let first = words.firstIndex(where: \.isSuspicious),
            let last = words.lastIndex(where: \.isSuspicious)
        else { return false }
        let vietnamese = words[first...last].count { $0.isVietnamese }
        return vietnamese >= words[first...last].count { $0.isForeign }
    }

    /// One span for each piece that has words to convert; markup or two foreign words end a piece.
    func spans(in bytes: [UInt8]) -> [LegacySpan] {
        let words = encoding == .tcvn3 ? LegacyCapitals.restored(in: words) : words
        var spans: [LegacySpan] = []
        var start = 0
        for end in 1...words.count where end == words.count || endsPiece(words, at: end) {
            if let piece = trimmed(words[start..<end]) { spans.append(span(piece, in: bytes)) }
            start = end
        }
        return spans
    }

    private func endsPiece(_ words: [LegacyWord], at index: Int) -> Bool {
        words[index].token.gap == .markup || words[index - 1].isForeign && words[index].isForeign
    }

    /// The piece from the first to the last converted word, with the Vietnamese words around them.
    private func trimmed(_ piece: ArraySlice<LegacyWord>) -> ArraySlice<LegacyWord>? {
        let counts: (LegacyWord) -> Bool = { $0.isSuspicious || $0.isAlike && !nearUnicode }
        guard piece.contains(where: \.isSuspicious) || !nearUnicode,
            var first = piece.firstIndex(where: counts), var last = piece.lastIndex(where: counts)
        else { return nil }
        // The furthest Vietnamese word counts: numbers and abbreviations only between two of them.
        var index = first
        while index > piece.startIndex, words(piece, touchAt: index), piece[index - 1].joins {
            index -= 1
            if piece[index].isAtHome { first = index }
        }
        index = last
        while index + 1 < piece.endIndex, words(piece, touchAt: index + 1), piece[index + 1].joins {
            index += 1
            if piece[index].isAtHome { last = index }
        }
        return piece[first...last]
    }

    private func words(_ piece: ArraySlice<LegacyWord>, touchAt index: Int) -> Bool {
        piece[index].token.gap == .soft
    }

    private func span(_ piece: ArraySlice<LegacyWord>, in bytes: [UInt8]) -> LegacySpan {
        var reading = String.UnicodeScalarView()
        var index = piece.first?.token.range.lowerBound ?? 0
        let start = index
        for word in piece {
            let gap = bytes[index..<word.token.range.lowerBound]
            reading += String(decoding: gap, as: UTF8.self).unicodeScalars
            reading += word.reading
            index = word.token.range.upperBound
        }
        return LegacySpan(
            offset: start, length: index - start, encoding: encoding,
            original: String(decoding: bytes[start..<index], as: UTF8.self), reading: String(reading))
    }
}

extension LegacyWord {
    /// The evidence this word gives.
    fileprivate var points: Int {
        guard case .suspicious(let evidence) = verdict else { return 0 }
        return evidence.rawValue
    }

    fileprivate var isSuspicious: Bool {
        guard case .suspicious = verdict else { return false }
        return true
    }

    fileprivate var isAlike: Bool {
        guard case .alike = verdict else { return false }
        return true
    }

    fileprivate var isForeign: Bool {
        guard case .foreign = verdict else { return false }
        return true
    }

    /// Whether the word, as converted, is Vietnamese.
    fileprivate var isVietnamese: Bool {
        switch verdict {
        case .suspicious, .alike, .plain: true
        default: false
        }
    }

    /// Whether the word may end a span.
    fileprivate var isAtHome: Bool {
        switch verdict {
        case .suspicious, .alike, .plain: true
        case .neutral: !token.hasDigit && token.scalars.allSatisfy(\.isASCII)
        default: false
        }
    }

    /// Whether a span may run on over the word.
    fileprivate var joins: Bool {
        guard case .neutral = verdict else { return isVietnamese }
        return true
    }
}

extension LegacyWord {
    /// Whether the word is Vietnamese in Unicode.
    var isUnicode: Bool {
        guard case .unicode = verdict else { return false }
        return true
    }

    /// Whether the word cannot stand within legacy text.
    var endsGroup: Bool {
        switch verdict {
        case .unicode, .impossible: true
        default: false
        }
    }
}
