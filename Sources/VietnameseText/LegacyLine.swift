/// The decision about one line that may hold legacy text.
enum LegacyLine {
    /// The legacy spans of the line, in order, never overlapping.
    static func spans(in bytes: [UInt8], line: Range<Int>) -> [LegacySpan] {
        let found = LegacyEncoding.allCases.flatMap { weighed(in: bytes, line: line, encoding: $0) }
        var kept: [Weighed] = []
        for candidate in found.sorted(by: { $0.span.offset < $1.span.offset }) {
            guard let last = kept.last, candidate.span.offset < last.span.offset + last.span.length else {
                kept.append(candidate)
                continue
            }
            // The same words read in both encodings: the one with more evidence is right.
            if candidate.points > last.points { kept[kept.count - 1] = candidate }
        }
        return kept.map(\.span)
    }

    /// A span with the evidence of the group it comes from.
    private struct Weighed {
        var span: LegacySpan
        var points: Int
    }

    private static func weighed(in bytes: [UInt8], line: Range<Int>, encoding: LegacyEncoding) -> [Weighed] {
        let words = LegacyToken.all(in: bytes, line: line, encoding: encoding)
            .map { LegacyWord($0, encoding: encoding) }
        let mixed = words.contains { $0.isUnicode }
        return words.split(whereSeparator: \.endsGroup).flatMap { part in
            let group = LegacyGroup(words: Array(part), encoding: encoding, nearUnicode: mixed)
            guard group.isLegacy else { return [Weighed]() }
            return group.spans(in: bytes).map { Weighed(span: $0, points: group.points) }
        }
    }
}
