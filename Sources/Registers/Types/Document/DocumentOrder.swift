import CivilTime

/// The order of the list: the latest day first, then the greater number; what has no day stands at the end.
struct DocumentOrder: Comparable {
    private let day: Int
    private let number: Int

    init(_ entry: RecordEntry) {
        day = entry.record.date("issued")?.dayNumber ?? .min
        number = entry.record.text("number").flatMap { Int($0.prefix { ("0"..."9").contains($0) }) } ?? -1
    }

    static func < (left: Self, right: Self) -> Bool {
        left.day == right.day ? left.number > right.number : left.day > right.day
    }
}
