/// Steps from child to child.
struct ChildIndices: Sequence, IteratorProtocol {
    private let document: MarkdownDocument
    private let end: Int
    private var upcoming: Int

    init(document: MarkdownDocument, parent: Int) {
        self.document = document
        end = Int(document.nodes[parent].subtreeEnd)
        upcoming = parent + 1
    }

    mutating func next() -> Int? {
        guard upcoming < end else { return nil }
        defer { upcoming = Int(document.nodes[upcoming].subtreeEnd) }
        return upcoming
    }
}
