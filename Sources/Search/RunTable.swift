import VietnameseText

/// Knows the words in each run of letters and digits that it has met, so that folding is done once for each way of
/// writing and not for each of millions of occurrences.
struct RunTable {
    /// The words met, each by its exact form, in the order in which they were met.
    private(set) var words: [SearchSyllable] = []
    private var wordNumbers: [String: Int32] = [:]

    private var slots: [Int32]
    private var runs: [Run] = []
    private var arena: [UInt8] = []
    private var members: [Int32] = []

    /// A run with the words in it: nearly always one.
    private struct Run {
        let hash: UInt32
        let start: Int32
        let length: Int32
        let members: Range<Int32>
    }

    /// Longer runs are no words; they are looked at and forgotten.
    private static let longest = 64

    init() {
        slots = [Int32](repeating: -1, count: 8192)
    }

    /// The number of a word.
    mutating func number(of word: SearchSyllable) -> Int32 {
        if let number = wordNumbers[word.exact] { return number }
        let number = Int32(words.count)
        words.append(word)
        wordNumbers[word.exact] = number
        return number
    }

    /// Appends the numbers of the words of a run.
    @inline(__always)
    mutating func append(_ run: UnsafeBufferPointer<UInt8>, hash: UInt32, to numbers: inout [Int32]) {
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let known = runs[Int(slots[slot])]
            if known.hash == hash, isSame(known, run) {
                for index in known.members { numbers.append(members[Int(index)]) }
                return
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        learn(run, hash, slot, &numbers)
    }

    private func isSame(_ known: Run, _ run: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Int(known.length) == run.count else { return false }
        return arena.withUnsafeBufferPointer { arena in
            let start = Int(known.start)
            for index in 0..<run.count where arena[start + index] != run[index] { return false }
            return true
        }
    }

    private mutating func learn(
        _ run: UnsafeBufferPointer<UInt8>, _ hash: UInt32, _ slot: Int, _ numbers: inout [Int32]
    ) {
        let found = SearchSyllable.all(in: String(decoding: run, as: UTF8.self)).map { number(of: $0) }
        numbers += found
        guard run.count <= Self.longest else { return }
        let first = Int32(members.count)
        members += found
        slots[slot] = Int32(runs.count)
        runs.append(
            Run(
                hash: hash, start: Int32(arena.count), length: Int32(run.count),
                members: first..<Int32(members.count)))
        arena.append(contentsOf: run)
        if runs.count * 2 > slots.count { grow() }
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (index, run) in runs.enumerated() {
            var slot = Int(run.hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }
}
