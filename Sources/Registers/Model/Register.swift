public import CivilTime

/// What the sections of one type keep: the fields of their records, the rules that hold for them, and how the site
/// shows them.
///
/// A register knows records, not articles or pages: it takes values and returns values.
public struct Register: Sendable {
    /// The name of the register in the words that people read, such as “Sổ văn bản”.
    public let title: String
    /// What a record says, under the key of its type.
    public let fields: [Field]
    /// What `site.yml` may say about all records of this type, under `registers:` and the key of the type.
    public var settings: [Field] = []
    /// What follows from the fields, the relations between records and the day.
    public var derived: [DerivedField] = []
    /// By what a citizen can narrow the list down; each value has pages of its own.
    public var facets: [Facet] = []
    /// The table of the list.
    public var columns: [Column] = [.title]
    /// The order of the list; newest article first where it says nothing.
    public var order: RecordOrder?
    /// What it reads out of a record and its files once, for all that ask for it again and again; nil where that is
    /// nothing.
    var summary: @Sendable (Record, [RecordFile]) -> (any Sendable)? = { _, _ in nil }
    /// The words by which its rules look up what a record shares with others, such as its number in a year.
    public var lookups: @Sendable (RecordEntry) -> [String] = { _ in [] }
    /// The rules about its records, beside those that hold for all registers.
    public var rules: [RecordRule] = []
    /// Whether an article of the section without a record is worth a remark.
    public var wantsEveryRecord = true
    /// The endings, in lower case, of the attachments whose bytes it reads.
    public var readExtensions: Set<String> = []
    /// What the page of a record shows before its text.
    public var facts: @Sendable (RecordEntry, RegisterBook) -> [Block] = { entry, book in
        [.facts(FactList.facts(of: entry, book))]
    }
    /// What stands above the list on the first page of a section.
    public var overview: @Sendable (RegisterBook) -> [Block] = { _ in [] }
    /// What the home page shows of it; nil where nothing.
    public var home: HomePart?
    /// Further pages, such as those of the weeks of a calendar.
    public var pages: @Sendable (RegisterBook) -> [RegisterPage] = { _ in [] }
    /// Further files, such as a calendar for telephones.
    public var files: @Sendable (RegisterBook) -> [RegisterFile] = { _ in [] }
    /// The moments at which what is derived from the records changes without any file changing.
    public var moments: @Sendable (RecordEntry, Record?) -> [Timestamp] = { _, _ in [] }

    /// A register with its fields; the rest is set where a type needs it.
    public init(title: String, fields: [Field]) {
        self.title = title
        self.fields = fields
    }
}
