/// Lists of documents, one list a key, in one array.
struct Postings: Sendable {
    /// Where the list of each key begins; one more at the end.
    let starts: [Int32]
    /// Positions of documents in their block, ascending in each list; the highest bit says that the key stands in
    /// the title.
    let documents: [UInt16]

    static let inTitle: UInt16 = 0x8000

    /// The list of a key.
    subscript(key: Int) -> ArraySlice<UInt16> { documents[Int(starts[key])..<Int(starts[key + 1])] }
}

/// Collects which keys occur in which documents.
struct PostingCollector {
    private var keys: [Int32] = []
    private var documents: [UInt16] = []
    /// For each key, one more than the last document in which it was seen.
    private var last: [UInt16] = []

    /// Notes a key, once for each document. Documents come in order, their titles first.
    @inline(__always)
    mutating func note(_ key: Int32, in document: UInt16, _ flag: UInt16) {
        let index = Int(key)
        if index >= last.count { last += [UInt16](repeating: 0, count: max(1024, index + 1 - last.count)) }
        guard last[index] != document + 1 else { return }
        last[index] = document + 1
        keys.append(key)
        documents.append(document | flag)
    }

    /// The lists of so many keys.
    func postings(keys count: Int) -> Postings {
        var starts = [Int32](repeating: 0, count: count + 1)
        for key in keys { starts[Int(key) + 1] += 1 }
        for key in 0..<count { starts[key + 1] += starts[key] }
        var next = starts
        let sorted = [UInt16](unsafeUninitializedCapacity: documents.count) { buffer, filled in
            for (key, document) in zip(keys, documents) {
                buffer[Int(next[Int(key)])] = document
                next[Int(key)] += 1
            }
            filled = documents.count
        }
        return Postings(starts: starts, documents: sorted)
    }
}
