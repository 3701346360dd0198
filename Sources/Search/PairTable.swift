/// Numbers for pairs of words, in the order in which they were met.
struct PairTable {
    /// The pairs: the number of the first word in the upper half.
    private(set) var pairs: [UInt64] = []
    private var slots = [Int32](repeating: -1, count: 32768)

    /// The number of a pair.
    @inline(__always)
    mutating func number(_ first: Int32, _ second: Int32) -> Int32 {
        let pair = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
        var slot = Self.slot(pair, slots.count)
        while slots[slot] >= 0 {
            if pairs[Int(slots[slot])] == pair { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = Int32(pairs.count)
        slots[slot] = number
        pairs.append(pair)
        if pairs.count * 2 > slots.count { grow() }
        return number
    }

    private static func slot(_ pair: UInt64, _ count: Int) -> Int {
        let product = pair &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: product >> 32) & (count - 1)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (index, pair) in pairs.enumerated() {
            var slot = Self.slot(pair, slots.count)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }
}
