import VietnameseText

/// The index of a few hundred neighbouring entries, made by one core.
struct BlockIndex: Sendable {
    /// How many entries a block has at most. It depends on nothing of the machine, so that neither does the outcome.
    static let size = 512

    /// The words.
    let words: [SearchSyllable]
    /// Where each word occurs.
    let wordPostings: Postings
    /// Words that stand together, by their positions in ``words``: the first in the upper half.
    let pairs: [UInt64]
    /// Where each pair occurs.
    let pairPostings: Postings

    /// The index of the entries in a range.
    init(_ site: SearchSite, _ range: Range<Int>) {
        var builder = BlockBuilder(site.abbreviations)
        for entry in range {
            builder.add(UInt16(entry - range.lowerBound), site.entries[entry]) { site.body(entry, &$0) }
        }
        self = builder.finished
    }

    init(words: [SearchSyllable], wordPostings: Postings, pairs: [UInt64], pairPostings: Postings) {
        self.words = words
        self.wordPostings = wordPostings
        self.pairs = pairs
        self.pairPostings = pairPostings
    }
}

/// Collects the words of the entries of a block.
private struct BlockBuilder {
    private var runs = RunTable()
    private var pairs = PairTable()
    private var wordCollector = PostingCollector()
    private var pairCollector = PostingCollector()
    private var text = SearchText()
    private var numbers: [Int32] = []
    private let expansions: Expansions

    init(_ abbreviations: [SearchAbbreviation]) {
        expansions = Expansions(abbreviations, &runs)
    }

    mutating func add(_ document: UInt16, _ entry: SearchEntry, body: (inout SearchText) -> Void) {
        text.begin()
        text.append(entry.title)
        text.divide()
        let titleEnd = text.bytes.count
        if let number = entry.number { text.append(number) }
        text.endTitle()
        text.append(entry.description)
        text.divide()
        body(&text)
        note(0..<titleEnd, document, Postings.inTitle)
        // Who looks for a body of officials does not mean every number that carries its sign.
        note(titleEnd..<text.titleEnd, document, Postings.inTitle, expanding: false)
        note(text.titleEnd..<text.bytes.count, document, 0)
    }

    private mutating func note(
        _ range: Range<Int>, _ document: UInt16, _ flag: UInt16, expanding: Bool = true
    ) {
        numbers.removeAll(keepingCapacity: true)
        text.bytes.withUnsafeBufferPointer {
            RunScanner.words(in: UnsafeBufferPointer(rebasing: $0[range]), &runs, into: &numbers)
        }
        note(numbers, document, flag)
        guard expanding else { return }
        for match in expansions.matches(in: numbers) {
            // The neighbours are known already, but stand beside other words now.
            let before = match.range.lowerBound > 0 ? [numbers[match.range.lowerBound - 1]] : []
            let after = match.range.upperBound < numbers.count ? [numbers[match.range.upperBound]] : []
            note(before + match.instead + after, document, flag)
        }
    }

    private mutating func note(_ numbers: [Int32], _ document: UInt16, _ flag: UInt16) {
        var previous = RunScanner.gap
        for number in numbers {
            if number >= 0 {
                wordCollector.note(number, in: document, flag)
                if previous >= 0 {
                    pairCollector.note(pairs.number(previous, number), in: document, flag)
                }
            }
            previous = number
        }
    }

    var finished: BlockIndex {
        BlockIndex(
            words: runs.words, wordPostings: wordCollector.postings(keys: runs.words.count),
            pairs: pairs.pairs, pairPostings: pairCollector.postings(keys: pairs.pairs.count))
    }
}
