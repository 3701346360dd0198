public import CivilTime

/// The public records of one section, in the order of the list.
public struct RegisterBook: Sendable {
    /// The id of the section, which begins the addresses of its pages.
    public let section: String
    /// The title of the section.
    public let title: String
    /// The type of the section.
    public let type: SectionType
    /// The register of that type.
    public let register: Register
    /// The records in the order of the list.
    public let entries: [RecordEntry]
    /// What else is known.
    public let context: RegisterContext
    /// Positions in ``entries`` by the file of the record.
    private let byFile: [String: Int]

    /// The book of a section; nil where its type keeps no register.
    public init?(
        section: String, title: String, type: SectionType, entries: [RecordEntry], context: RegisterContext
    ) {
        guard let register = type.register else { return nil }
        self.section = section
        self.title = title
        self.type = type
        self.register = register
        let sorted = register.order?.sorted(entries) ?? entries
        let entries = sorted.map { $0.deriving(register.derived, context) }
        self.entries = entries
        byFile = Dictionary(
            entries.enumerated().map { ($1.file, $0) }, uniquingKeysWith: { first, _ in first })
        self.context = context
    }

    /// What the page of a record shows before its text.
    public func facts(of entry: RecordEntry) -> [Block] {
        register.facts(
            byFile[entry.file].map { entries[$0] } ?? entry.deriving(register.derived, context), self)
    }

    /// What `site.yml` says about the records of this type.
    public var settings: Record? { context.settings[type.id] }

    /// The day for which it is made.
    public var today: CivilDate { context.today }

    /// The path below the site of something of this section.
    public func path(_ rest: String) -> String { "\(section)/\(rest)" }
}
