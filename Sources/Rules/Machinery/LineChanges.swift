/// How one text becomes another, line by line.
struct LineChanges {
    /// Removed lines after `-`, added ones after `+`, each group under a line that tells where it stands.
    private(set) var lines: [String] = []
    /// How many lines stay.
    private(set) var unchanged = 0

    /// Compares two texts.
    init(from old: [String], to new: [String]) {
        let difference = Self.bytes(new).difference(from: Self.bytes(old))
        let removed = Set(difference.removals.map(Self.offset))
        let added = Set(difference.insertions.map(Self.offset))
        var (left, right) = (0, 0)
        var isInside = false
        while left < old.count || right < new.count {
            let isRemoval = removed.contains(left)
            guard isRemoval || added.contains(right) else {
                (left, right, isInside) = (left + 1, right + 1, false)
                unchanged += 1
                continue
            }
            if !isInside { lines.append("@@ dòng \(right + 1) @@") }
            isInside = true
            if isRemoval {
                lines.append("-" + old[left])
                left += 1
            } else {
                lines.append("+" + new[right])
                right += 1
            }
        }
    }

    /// Bytes, for two spellings of one character are equal as strings.
    private static func bytes(_ lines: [String]) -> [[UInt8]] { lines.map { Array($0.utf8) } }

    private static func offset(_ change: CollectionDifference<[UInt8]>.Change) -> Int {
        switch change {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
