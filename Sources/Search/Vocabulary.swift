import VietnameseText

/// The words of all blocks, in the order of their folded, then their exact forms.
struct Vocabulary: Sendable {
    /// The words; of several ways of writing one the first met.
    let words: [SearchSyllable]
    /// For each word, the position of the first one with the same folded form.
    let groups: [Int32]
    /// For each block, the position here of each of its words.
    let positions: [[Int32]]

    init(_ blocks: [BlockIndex]) {
        var numbers: [String: Int32] = [:]
        var met: [SearchSyllable] = []
        let local = blocks.map { block in
            block.words.map { word -> Int32 in
                if let number = numbers[word.exact] { return number }
                let number = Int32(met.count)
                numbers[word.exact] = number
                met.append(word)
                return number
            }
        }
        let order = met.indices.sorted { Self.precedes(met[$0], met[$1]) }
        var places = [Int32](repeating: 0, count: met.count)
        for (place, number) in order.enumerated() { places[number] = Int32(place) }
        let words = order.map { met[$0] }
        self.words = words
        positions = local.map { $0.map { places[Int($0)] } }
        var groups: [Int32] = []
        for index in words.indices {
            let isSame = index > 0 && words[index].folded == words[index - 1].folded
            groups.append(isSame ? groups[index - 1] : Int32(index))
        }
        self.groups = groups
    }

    private static func precedes(_ left: SearchSyllable, _ right: SearchSyllable) -> Bool {
        left.folded == right.folded
            ? left.exact.utf16.lexicographicallyPrecedes(right.exact.utf16)
            : left.folded.utf16.lexicographicallyPrecedes(right.folded.utf16)
    }
}
