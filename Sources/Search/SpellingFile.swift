import VietnameseText

/// The words that the page knows when somebody mistypes: the most frequent form of each, with how many entries have it.
enum SpellingFile {
    /// How many words there are at most.
    private static let most = 4_000

    static func file(_ vocabulary: Vocabulary, _ counts: [Int]) -> SearchFile {
        var best: [(word: Int, count: Int)] = []
        for (index, word) in vocabulary.words.enumerated() where word.folded.utf8.first.map(isLetter) ?? false
        {
            if let last = best.last, vocabulary.groups[last.word] == vocabulary.groups[index] {
                if counts[index] > last.count { best[best.count - 1] = (index, counts[index]) }
            } else {
                best.append((index, counts[index]))
            }
        }
        let kept = best.sorted { ($1.count, $0.word) < ($0.count, $1.word) }.prefix(most)
        let text = kept.sorted { $0.word < $1.word }
            .map { "\(vocabulary.words[$0.word].display)\t\($0.count)\n" }.joined()
        return SearchFile(name: "words.txt", bytes: Array(text.utf8))
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte > UInt8(ascii: "9") }
}
