/// One list of documents put together from the lists of blocks, as text: those with the key in the title, a tab, all.
struct PostingList {
    private var title = NumberText()
    private var all = NumberText()
    private var titles: [UInt8] = []
    private var others: [UInt8] = []
    /// How many documents have the key.
    private(set) var count = 0

    mutating func begin() {
        title = NumberText()
        all = NumberText()
        titles.removeAll(keepingCapacity: true)
        others.removeAll(keepingCapacity: true)
        count = 0
    }

    /// Appends the documents of a block that begins with a certain entry; blocks come in order.
    mutating func append(_ documents: some Sequence<UInt16>, from first: Int) {
        for document in documents {
            let entry = first + Int(document & ~Postings.inTitle)
            all.write(entry, to: &others)
            if document & Postings.inTitle != 0 { title.write(entry, to: &titles) }
            count += 1
        }
    }

    func write(to line: inout [UInt8]) {
        line.append(UInt8(ascii: "\t"))
        line += titles
        line.append(UInt8(ascii: "\t"))
        line += others
    }
}
