/// The order of the records of a list. Equal ones stay as they came.
public struct RecordOrder: Sendable {
    private let sort: @Sendable ([RecordEntry]) -> [RecordEntry]

    /// By a key, the smallest first, which is worked out once for each record.
    public init<Key: Comparable & SendableMetatype>(_ key: @escaping @Sendable (RecordEntry) -> Key) {
        sort = { entries in Self.sorted(entries, by: key) { $0 < $1 } }
    }

    /// By a key, the greatest first.
    public init<Key: Comparable & SendableMetatype>(
        descending key: @escaping @Sendable (RecordEntry) -> Key
    ) {
        sort = { entries in Self.sorted(entries, by: key) { $0 > $1 } }
    }

    private static func sorted<Key: Comparable>(
        _ entries: [RecordEntry], by key: (RecordEntry) -> Key, precedes: (Key, Key) -> Bool
    ) -> [RecordEntry] {
        let keys = entries.map(key)
        return entries.indices.sorted { left, right in
            // The order must not depend on how the library sorts equals.
            precedes(keys[left], keys[right]) || keys[left] == keys[right] && left < right
        }
        .map { entries[$0] }
    }

    /// The records in this order.
    func sorted(_ entries: [RecordEntry]) -> [RecordEntry] { sort(entries) }
}

/// Several numbers of which the first that differs decides.
struct NumberOrder: Comparable {
    private let numbers: [Int]

    init(_ numbers: Int...) { self.numbers = numbers }

    static func < (left: Self, right: Self) -> Bool { left.numbers.lexicographicallyPrecedes(right.numbers) }
}
