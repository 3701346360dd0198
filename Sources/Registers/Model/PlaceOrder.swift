import VietnameseText

/// The order that a ward gives with `order`: by number, those without behind, then by title.
struct PlaceOrder: Comparable {
    private let number: Int
    private let title: [UInt8]

    init(_ entry: RecordEntry) {
        number = entry.record.integer("order") ?? .max
        title = Collation.key(entry.title)
    }

    static func < (left: Self, right: Self) -> Bool {
        left.number == right.number
            ? left.title.lexicographicallyPrecedes(right.title) : left.number < right.number
    }
}
