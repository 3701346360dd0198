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
    /// How many pairs one task writes.
    private static let runLength = 4096

    /// A pair in a block.
    private struct Occurrence {
        /// The folded pair.
        let key: UInt64
        let block: Int32
        let local: Int32
    }

    init(_ blocks: [BlockIndex], _ vocabulary: Vocabulary) async {
        let occurrences = Self.occurrences(blocks, vocabulary)
        let runs = Self.runs(occurrences)
        let written = await runs.parallelMap(runLength: 1) { run in
            PairWriter(blocks, vocabulary).lines(
                occurrences[run].map { ($0.key, Int($0.block), Int($0.local)) })
        }
        files = Self.divide(written)
    }

    /// Every pair of every block, by pair, then by block.
    private static func occurrences(_ blocks: [BlockIndex], _ vocabulary: Vocabulary) -> [Occurrence] {
        var found: [Occurrence] = []
        found.reserveCapacity(blocks.reduce(0) { $0 + $1.pairs.count })
        for (block, index) in blocks.enumerated() {
            let groups = vocabulary.positions[block].map { UInt64(vocabulary.groups[Int($0)]) }
            for (local, pair) in index.pairs.enumerated() {
                let key = groups[Int(pair >> 32)] << 32 | groups[Int(pair & 0xFFFF_FFFF)]
                found.append(Occurrence(key: key, block: Int32(block), local: Int32(local)))
            }
        }
        found.sort {
            $0.key == $1.key ? ($0.block, $0.local) < ($1.block, $1.local) : $0.key < $1.key
        }
        return found
    }

    /// Parts that no pair lies across.
    private static func runs(_ occurrences: [Occurrence]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        while start < occurrences.count {
            var end = min(start + runLength, occurrences.count)
            while end < occurrences.count, occurrences[end].key == occurrences[end - 1].key { end += 1 }
            runs.append(start..<end)
            start = end
        }
        return runs
    }

    private static func divide(_ written: [(lines: Lines, hashes: [UInt32])]) -> [SearchFile] {
        let size = written.reduce(0) { $0 + $1.lines.bytes.count }
        let count = max(1, (size + Self.size - 1) / Self.size)
        var files = [[UInt8]](repeating: [], count: count)
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
    func lines(_ occurrences: [(key: UInt64, block: Int, local: Int)]) -> (lines: Lines, hashes: [UInt32]) {
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

    private typealias Occurrences = ArraySlice<(key: UInt64, block: Int, local: Int)>

    /// One block may write a pair in several ways, whose lists then become one.
    private func append(_ occurrences: Occurrences, to list: inout PostingList) {
        var index = occurrences.startIndex
        while index < occurrences.endIndex {
            let block = occurrences[index].block
            var end = index + 1
            while end < occurrences.endIndex, occurrences[end].block == block { end += 1 }
            let lists = occurrences[index..<end].map { blocks[block].pairPostings[$0.local] }
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
        var counts: [UInt64: Int] = [:]
        for (_, block, local) in occurrences {
            let pair = blocks[block].pairs[local]
            let positions = vocabulary.positions[block]
            let first = UInt64(positions[Int(pair >> 32)])
            let second = UInt64(positions[Int(pair & 0xFFFF_FFFF)])
            counts[first << 32 | second, default: 0] += blocks[block].pairPostings[local].count
        }
        let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
        return (Int(best >> 32), Int(best & 0xFFFF_FFFF))
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
