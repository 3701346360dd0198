/// Capitals in TCVN3: the ABC fonts have capitals with tones only in fonts of their own (.VnTimeH), which show
/// the small letters as capitals.
enum LegacyCapitals {
    /// Puts readings into capitals where the ASCII letters around them are all capitals: “CéNG HOµ X·”.
    static func restored(in words: [LegacyWord]) -> [LegacyWord] {
        var words = words
        var start = 0
        while start < words.count {
            let end = words[start...].firstIndex(where: hasSmallLetter) ?? words.count
            if words[start..<end].contains(where: isClearlyCapital) {
                for index in start..<end { words[index].reading = uppercased(words[index].reading) }
            }
            start = end + 1
        }
        return words
    }

    private static func hasSmallLetter(_ word: LegacyWord) -> Bool {
        word.token.scalars.contains { ("a"..."z").contains($0) }
    }

    /// “Hµ” may begin a name; “NéI” has two capitals and no small letter.
    private static func isClearlyCapital(_ word: LegacyWord) -> Bool {
        word.token.scalars.count { ("A"..."Z").contains($0) } >= 2
            && word.token.scalars.contains { !$0.isASCII }
    }

    private static func uppercased(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
        word.flatMap { Array($0.properties.uppercaseMapping.unicodeScalars) }
    }
}
