import VietnameseText

/// Where each word occurs: files of a few kilobytes, the words in the order of their folded forms.
struct WordFiles: Sendable {
    /// `t0.txt` and so on.
    let files: [SearchFile]
    /// The first folded form in each file.
    let borders: [String]
    /// How many entries have each word of the vocabulary.
    let counts: [Int]

    /// About how large a file is. Forms that fold to the same stay together.
    static let size = 8_000

    init(_ blocks: [BlockIndex], _ vocabulary: Vocabulary) {
        var lines = Lines()
        var counts: [Int] = []
        var list = PostingList()
        let occurrences = Self.occurrences(blocks, vocabulary)
        for (index, word) in vocabulary.words.enumerated() {
            list.begin()
            for (block, local) in occurrences[index] {
                list.append(blocks[block].wordPostings[local], from: block * BlockIndex.size)
            }
            counts.append(list.count)
            lines.write {
                $0 += word.display.utf8
                list.write(to: &$0)
            }
        }
        self.counts = counts
        (files, borders) = Self.divide(lines, vocabulary)
    }

    /// For each word the blocks that have it, with its position there.
    private static func occurrences(
        _ blocks: [BlockIndex], _ vocabulary: Vocabulary
    ) -> [[(block: Int, local: Int)]] {
        var found = [[(block: Int, local: Int)]](repeating: [], count: vocabulary.words.count)
        for block in blocks.indices {
            for (local, place) in vocabulary.positions[block].enumerated() {
                found[Int(place)].append((block, local))
            }
        }
        return found
    }

    private static func divide(
        _ lines: Lines, _ vocabulary: Vocabulary
    ) -> (files: [SearchFile], borders: [String]) {
        var files: [SearchFile] = []
        var borders: [String] = []
        var bytes: [UInt8] = []
        func close() {
            guard !bytes.isEmpty else { return }
            files.append(SearchFile(name: "t\(files.count).txt", bytes: bytes))
            bytes = []
        }
        for index in vocabulary.words.indices {
            let isFirst = vocabulary.groups[index] == Int32(index)
            if isFirst, bytes.isEmpty || bytes.count >= size {
                close()
                borders.append(vocabulary.words[index].folded)
            }
            bytes += lines[index]
        }
        close()
        return (files, borders)
    }
}
