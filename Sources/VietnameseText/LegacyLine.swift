/// The decision about one line that may hold legacy text.
enum LegacyLine {
    /// The legacy spans of the line, in order, never overlapping.
    static func spans(in bytes: [UInt8], line: Range<Int>) -> [LegacySpan] {
        let found = LegacyEncoding.allCases.flatMap { groups(in: bytes, line: line, encoding: $0) }
        var spans: [LegacySpan] = []
        for group in found.sorted(by: { $0.points > $1.points }) {
            for span in group.spans(in: bytes) where !spans.contains(where: { overlap($0, span) }) {
                spans.append(span)
            }
        }
        return spans.sorted { $0.offset < $1.offset }
    }

    /// The groups of the line that hold enough evidence.
    private static func groups(
        in bytes: [UInt8], line: Range<Int>, encoding: LegacyEncoding
    ) -> [LegacyGroup] {
        let words = LegacyToken.all(in: bytes, line: line, encoding: encoding)
            .map { LegacyWord($0, encoding: encoding) }
        let mixed = words.contains { $0.isUnicode }
        return words.split(whereSeparator: \.endsGroup)
            .map { LegacyGroup(words: Array($0), encoding: encoding, nearUnicode: mixed) }
            .filter(\.isLegacy)
    }

    private static func overlap(_ left: LegacySpan, _ right: LegacySpan) -> Bool {
        left.offset < right.offset + right.length && right.offset < left.offset + left.length
    }
}
