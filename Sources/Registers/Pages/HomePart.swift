/// What the home page shows of all registers of one type.
public struct HomePart: Sendable {
    /// The heading.
    public let title: String
    /// What its figure counts: “văn bản”.
    public let unit: String
    /// Whether texts of these sections stand in when no record is to be shown.
    public let takesTexts: Bool
    /// The records to show, in their order.
    public let items: @Sendable ([RegisterBook]) -> [Item]
    /// Further ways from here.
    public var links: @Sendable ([RegisterBook]) -> [Item] = { _ in [] }
    /// The figure.
    public var count: @Sendable ([RegisterBook]) -> Int = { books in books.reduce(0) { $0 + $1.entries.count }
    }

    /// A line of it.
    public struct Item: Sendable {
        /// The words of the link.
        public let title: String
        /// The path of its page below the site.
        public let path: String
        /// What else is said.
        public let note: String

        /// A line.
        public init(title: String, path: String, note: String = "") {
            self.title = title
            self.path = path
            self.note = note
        }

        init(_ entry: RecordEntry, _ notes: [String?] = []) {
            let note = notes.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
            self.init(title: entry.title, path: entry.path, note: note)
        }
    }

    init(
        title: String, unit: String, takesTexts: Bool = true,
        items: @escaping @Sendable ([RegisterBook]) -> [Item]
    ) {
        self.title = title
        self.unit = unit
        self.takesTexts = takesTexts
        self.items = items
    }
}

extension [RegisterBook] {
    /// The latest records by a day, those of one day by their paths.
    func latest(_ most: Int, by day: (RecordEntry, RegisterContext) -> Int?) -> [RecordEntry] {
        let dated = flatMap { book in
            book.entries.compactMap { entry in day(entry, book.context).map { (day: $0, entry: entry) } }
        }
        let sorted = dated.sorted { left, right in
            left.day == right.day ? left.entry.path < right.entry.path : left.day > right.day
        }
        return sorted.prefix(most).map(\.entry)
    }
}
