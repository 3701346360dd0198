/// “Did you mean …?”: the candidate nearest to a mistyped word.
public enum Suggestion {
    /// The candidate nearest to `word`, or nil when none is near enough.
    ///
    /// Near is at most one mistake for every three letters, and one for short words, where a mistake is a
    /// letter left out, put in, exchanged, or swapped with its neighbour. Case and diacritics do not count as
    /// mistakes but decide between candidates that are otherwise as near; after that the first in code-point
    /// order wins.
    public static func closest(to word: String, among candidates: some Sequence<String>) -> String? {
        let target = Spelling(word)
        guard !target.exact.isEmpty else { return nil }
        let limit = max(1, target.exact.count / 3)
        let ranked = candidates.map { Ranked(candidate: $0, target: target) }
        return ranked.filter { $0.distance <= limit }.min(by: <)?.candidate
    }
}

/// A word as written and as folded.
private struct Spelling {
    var exact: [Unicode.Scalar]
    var folded: [Unicode.Scalar]

    init(_ text: String) {
        exact = Array(NormalForm.nfc(text).unicodeScalars)
        folded = Array(VietnameseFolding.fold(text).unicodeScalars)
    }
}

/// A candidate with its two distances from the word.
private struct Ranked {
    var candidate: String
    var distance: Int
    var exactDistance: Int

    init(candidate: String, target: Spelling) {
        let spelling = Spelling(candidate)
        self.candidate = candidate
        exactDistance = EditDistance.between(target.exact, spelling.exact)
        distance = min(exactDistance, EditDistance.between(target.folded, spelling.folded))
    }

    static func < (left: Ranked, right: Ranked) -> Bool {
        if left.distance != right.distance { return left.distance < right.distance }
        if left.exactDistance != right.exactDistance { return left.exactDistance < right.exactDistance }
        return left.candidate.utf8.lexicographicallyPrecedes(right.candidate.utf8)
    }
}
