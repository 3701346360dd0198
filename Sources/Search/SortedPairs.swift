/// A pair of words in a block.
struct PairOccurrence {
    /// The folded pair: the first word in the upper half.
    let key: UInt64
    /// The block.
    let block: Int32
    /// The position of the pair in the block.
    let local: Int32
}

/// The pairs of a block in the order of their folded forms: four bytes for each of the many.
struct SortedPairs: Sendable {
    private let block: Int32
    private let pairs: [UInt64]
    /// For each word of the block, the first word of the vocabulary with the same folded form.
    private let groups: [Int32]
    /// Positions in the block.
    private let order: [Int32]

    init(_ index: BlockIndex, _ vocabulary: Vocabulary, block: Int) {
        let groups = vocabulary.positions[block].map { vocabulary.groups[Int($0)] }
        let keyed = index.pairs.enumerated().map { (key: Self.key($1, groups), local: Int32($0)) }
        order = keyed.sorted { ($0.key, $0.local) < ($1.key, $1.local) }.map(\.local)
        self.block = Int32(block)
        self.groups = groups
        pairs = index.pairs
    }

    /// The pairs whose first word lies in a range of the vocabulary.
    func occurrences(_ firstWords: Range<Int>) -> [PairOccurrence] {
        let start = place(of: firstWords.lowerBound)
        return order[start..<place(of: firstWords.upperBound)].map {
            PairOccurrence(key: Self.key(pairs[Int($0)], groups), block: block, local: $0)
        }
    }

    /// Where the pairs that begin with a word or a later one start.
    private func place(of word: Int) -> Int {
        let key = UInt64(word) << 32
        var (low, high) = (0, order.count)
        while low < high {
            let middle = (low + high) / 2
            if Self.key(pairs[Int(order[middle])], groups) < key { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func key(_ pair: UInt64, _ groups: [Int32]) -> UInt64 {
        let first = UInt64(UInt32(bitPattern: groups[Int(pair >> 32)]))
        return first << 32 | UInt64(UInt32(bitPattern: groups[Int(pair & 0xFFFF_FFFF)]))
    }
}
