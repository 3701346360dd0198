/// The two font encodings from before Unicode that still turn up in pasted Vietnamese text.
public enum LegacyEncoding: String, CaseIterable, Sendable {
    /// TCVN 5712:1993 VN3, the “ABC” fonts (.VnTime and its kin): one byte a letter.
    case tcvn3
    /// VNI-Windows (VNI-Times and its kin): a vowel and a byte for its marks.
    case vni

    /// The parts of UTF-8 text that were typed in one of the encodings and pasted as Latin-1 characters.
    ///
    /// A word counts only when it is a well-formed Vietnamese syllable once converted and not one as it
    /// stands. A line is reported when it has one such word that no natural language writes, with a sign or a
    /// capital in its middle, or two or three others with no word of Unicode Vietnamese between them.
    /// Neighbouring words in plain ASCII belong to the span when they are Vietnamese too.
    public static func find(in text: [UInt8]) -> [LegacySpan] {
        var spans: [LegacySpan] = []
        var index = 0
        while let clue = LegacyClue.next(in: text, from: index) {
            let start = text[index..<clue].lastIndex(of: newline).map { $0 + 1 } ?? index
            let end = text[clue...].firstIndex(of: newline) ?? text.count
            spans += LegacyLine.spans(in: text, line: start..<end)
            index = end
        }
        return spans
    }

    private static let newline = UInt8(ascii: "\n")
}
