import Parallel
import VietnameseText

/// Where words stand together: files of a few kilobytes, each with the pairs whose hash chooses it.
///
/// A pair is written as it is written most often, which is also what the page proposes to somebody who types without
/// accents.
struct PairFiles: Sendable {
    /// `c0.txt` and so on.
    let files: [SearchFile]

    /// About how large a file is.
    static let size = 6_000
    /// Into how many parts the pairs are cut by their first word, each the task of one core.
    private static let parts = 64

    init(_ blocks: [BlockIndex], _ vocabulary: Vocabulary) async {
        let sorted = await Array(blocks.indices).parallelMap(runLength: 1) {
            SortedPairs(blocks[$0], vocabulary, block: $0)
        }
        let words = vocabulary.words.count
        let written = await Array(0..<Self.parts).parallelMap(runLength: 1) { part in
            let firstWords = words * part / Self.parts..<words * (part + 1) / Self.parts
            return PairWriter(blocks, vocabulary).lines(Self.occurrences(sorted, firstWords))
        }
        files = Self.divide(written)
    }

    /// The pairs with one of some first words, of every block: by pair, then by block.
    private static func occurrences(_ sorted: [SortedPairs], _ firstWords: Range<Int>) -> [PairOccurrence] {
        var found = sorted.flatMap { $0.occurrences(firstWords) }
        found.sort {
            $0.key == $1.key ? ($0.block, $0.local) < ($1.block, $1.local) : $0.key < $1.key
        }
        return found
    }

    private static func divide(_ written: [(lines: Lines, hashes: [UInt32])]) -> [SearchFile] {
        let size = written.reduce(0) { $0 + $1.lines.bytes.count }
        let count = max(1, (size + Self.size - 1) / Self.size)
        var sizes = [Int](repeating: 0, count: count)
        for (lines, hashes) in written {
            for index in 0..<lines.count { sizes[Int(hashes[index]) % count] += lines[index].count }
        }
        var files = sizes.map { size in
            var file: [UInt8] = []
            file.reserveCapacity(size)
            return file
        }
        for (lines, hashes) in written {
            for index in 0..<lines.count { files[Int(hashes[index]) % count] += lines[index] }
        }
        return files.enumerated().map { SearchFile(name: "c\($0).txt", bytes: $1) }
    }
}

/// Writes the lines of pairs.
private struct PairWriter {
    private let blocks: [BlockIndex]
    private let vocabulary: Vocabulary

    init(_ blocks: [BlockIndex], _ vocabulary: Vocabulary) {
        self.blocks = blocks
        self.vocabulary = vocabulary
    }

    /// - Parameter occurrences: by pair, then by block.
    func lines(_ occurrences: [PairOccurrence]) -> (lines: Lines, hashes: [UInt32]) {
        var lines = Lines()
        var hashes: [UInt32] = []
        var list = PostingList()
        var start = 0
        while start < occurrences.count {
            var end = start + 1
            while end < occurrences.count, occurrences[end].key == occurrences[start].key { end += 1 }
            let same = occurrences[start..<end]
            let (first, second) = words(writtenMostOften(same))
            list.begin()
            append(same, to: &list)
            lines.write {
                $0 += first.display.utf8
                $0.append(UInt8(ascii: " "))
                $0 += second.display.utf8
                list.write(to: &$0)
            }
            hashes.append(Self.hash(first.folded, second.folded))
            start = end
        }
        return (lines, hashes)
    }

    private typealias Occurrences = ArraySlice<PairOccurrence>

    /// One block may write a pair in several ways, whose lists then become one.
    private func append(_ occurrences: Occurrences, to list: inout PostingList) {
        var index = occurrences.startIndex
        while index < occurrences.endIndex {
            let block = Int(occurrences[index].block)
            var end = index + 1
            while end < occurrences.endIndex, occurrences[end].block == block { end += 1 }
            let lists = occurrences[index..<end].map { blocks[block].pairPostings[Int($0.local)] }
            let first = block * BlockIndex.size
            if lists.count == 1 {
                list.append(lists[0], from: first)
            } else {
                list.append(Self.united(lists), from: first)
            }
            index = end
        }
    }

    private static func united(_ lists: [ArraySlice<UInt16>]) -> [UInt16] {
        var flags: [UInt16: UInt16] = [:]
        for document in lists.joined() {
            flags[document & ~Postings.inTitle, default: 0] |= document & Postings.inTitle
        }
        return flags.sorted { $0.key < $1.key }.map { $0.key | $0.value }
    }

    /// The positions in the vocabulary of the two words, as most entries write them.
    private func writtenMostOften(_ occurrences: Occurrences) -> (Int, Int) {
        var best = written(occurrences[occurrences.startIndex])
        // Nearly all pairs are written in one way, which needs no count.
        if occurrences.contains(where: { written($0) != best }) {
            var counts: [UInt64: Int] = [:]
            for occurrence in occurrences {
                let list = blocks[Int(occurrence.block)].pairPostings[Int(occurrence.local)]
                counts[written(occurrence), default: 0] += list.count
            }
            best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? best
        }
        return (Int(best >> 32), Int(best & 0xFFFF_FFFF))
    }

    /// The positions in the vocabulary of the two words of an occurrence, the first in the upper half.
    private func written(_ occurrence: PairOccurrence) -> UInt64 {
        let positions = vocabulary.positions[Int(occurrence.block)]
        let pair = blocks[Int(occurrence.block)].pairs[Int(occurrence.local)]
        return UInt64(positions[Int(pair >> 32)]) << 32 | UInt64(positions[Int(pair & 0xFFFF_FFFF)])
    }

    private func words(_ pair: (Int, Int)) -> (SearchSyllable, SearchSyllable) {
        (vocabulary.words[pair.0], vocabulary.words[pair.1])
    }

    /// FNV-1a over the UTF-16 units, which is what a script sees.
    private static func hash(_ first: String, _ second: String) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for text in [first, " ", second] {
            for unit in text.utf16 { hash = (hash ^ UInt32(unit)) &* 16_777_619 }
        }
        return hash
    }
}
