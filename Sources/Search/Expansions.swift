import VietnameseText

/// What else is found where an abbreviation or its long form stands.
struct Expansions {
    /// Words that may stand in the place of others.
    private struct Rule {
        let words: [Int32]
        let instead: [Int32]
    }

    private var rules: [Rule] = []
    /// For each word, the rules that begin with it.
    private var starts: [Int32: [Int]] = [:]
    private var isStart: [Bool] = []

    /// A place where words may be replaced.
    struct Match {
        let range: Range<Int>
        let instead: [Int32]
    }

    init(_ abbreviations: [SearchAbbreviation], _ table: inout RunTable) {
        for abbreviation in abbreviations {
            let short = SearchSyllable.all(in: abbreviation.short).map { table.number(of: $0) }
            let long = SearchSyllable.all(in: abbreviation.long).map { table.number(of: $0) }
            guard !short.isEmpty, !long.isEmpty, short != long else { continue }
            add(Rule(words: short, instead: long))
            add(Rule(words: long, instead: short))
        }
        isStart = (0..<table.words.count).map { starts[Int32($0)] != nil }
    }

    private mutating func add(_ rule: Rule) {
        starts[rule.words[0], default: []].append(rules.count)
        rules.append(rule)
    }

    /// The places in a row of words; most words begin nothing.
    func matches(in words: [Int32]) -> [Match] {
        guard !rules.isEmpty else { return [] }
        var found: [Match] = []
        for (index, word) in words.enumerated() where word >= 0 && word < isStart.count && isStart[Int(word)]
        {
            for number in starts[word] ?? [] {
                let rule = rules[number]
                let end = index + rule.words.count
                guard end <= words.count, words[index..<end].elementsEqual(rule.words) else { continue }
                found.append(Match(range: index..<end, instead: rule.instead))
            }
        }
        return found
    }
}
