/// The mark at the beginning of a row, by which the rows of a table part into others: A, then I, then 1, then 1.1,
/// then a; a dash lists some parts of the row above and not all of them.
struct RowMark: Equatable {
    /// How deep the row stands: the greater, the deeper.
    let level: Int

    /// Whether the row is one of the parts that make up the one above.
    var isPart: Bool { self != .dash }

    private static let dash = RowMark(level: 100)

    private init(level: Int) { self.level = level }

    /// Reads a mark; nil where it is none of those that are known.
    init?(_ text: String) {
        let text = text.trimmingSuffix { ".)/".contains($0) }
        guard !["-", "–", "—", "+", "*", "•"].contains(String(text)) else {
            self = .dash
            return
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let first = parts.first, let base = Self.base(first),
            parts.dropFirst().allSatisfy({ Self.base($0) != nil })
        else { return nil }
        self.init(level: min(base * 10 + parts.count - 1, base * 10 + 9))
    }

    /// 1 for capital letters, 2 for Roman numerals, 3 for numbers, 5 for small letters.
    private static func base(_ part: Substring) -> Int? {
        guard let first = part.first else { return nil }
        if part.allSatisfy({ "IVX".contains($0) }) { return 2 }
        if part.allSatisfy({ ("0"..."9").contains($0) }) { return 3 }
        guard part.count == 1, first.isLetter else { return nil }
        return first.isUppercase ? 1 : 5
    }
}

extension String {
    fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
        self[..<(lastIndex { !isTrimmed($0) }.map { index(after: $0) } ?? startIndex)]
    }
}
