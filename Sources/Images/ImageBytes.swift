/// Bytes in which numbers are looked up, with nil beyond their end.
struct ImageBytes {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    subscript(_ index: Int) -> Int? { bytes.indices.contains(index) ? Int(bytes[index]) : nil }

    func has(_ expected: some Collection<UInt8>, at index: Int) -> Bool {
        index >= 0 && index + expected.count <= bytes.count && bytes[index...].starts(with: expected)
    }

    func has(_ expected: String, at index: Int) -> Bool { has(Array(expected.utf8), at: index) }

    func big16(_ index: Int) -> Int? { number(index, 2, isBig: true) }
    func big32(_ index: Int) -> Int? { number(index, 4, isBig: true) }
    func little16(_ index: Int) -> Int? { number(index, 2, isBig: false) }
    func little24(_ index: Int) -> Int? { number(index, 3, isBig: false) }
    func little32(_ index: Int) -> Int? { number(index, 4, isBig: false) }

    /// A whole number of at most four bytes.
    func number(_ index: Int, _ length: Int, isBig: Bool) -> Int? {
        guard index >= 0, index <= bytes.count - length else { return nil }
        let part = bytes[index..<index + length]
        return isBig ? part.reduce(0) { $0 << 8 | Int($1) } : part.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
