public import CivilTime
import Reading

/// A record with what else is known of its article.
///
/// An object, never changed, because rules, lists and exports pass thousands of them around.
public final class RecordEntry: Sendable {
    /// The permanent name of the article; empty where it has none.
    public let id: String
    /// The title of the article.
    public let title: String
    /// Its abstract.
    public let description: String
    /// The path of its page below the site, such as `van-ban/2020/quy-che/`; empty where it has no date.
    public let path: String
    /// The path of its file in the repository, for messages.
    public let file: String
    /// The day of publication.
    public let date: CivilDate?
    /// The id of its section.
    public let section: String
    /// Its type.
    public let type: SectionType
    /// Whether it has been approved.
    public let isApproved: Bool
    /// What it says.
    public let record: Record
    /// The other files of its bundle.
    public let files: [RecordFile]
    /// The first moment at which the article is no longer of use; nil where it names no last day.
    public let expiry: Timestamp?
    /// What ``Register/summary`` has read out of the record.
    let summary: (any Sendable)?
    /// The permanent names that the record refers to, each with its place.
    let references: [Located<String>]
    /// The words of ``Register/lookups``.
    let lookups: [String]
    /// The values of ``Register/derived`` by their keys, in a ``RegisterBook``; nothing elsewhere.
    let derived: [String: String]
    /// Its text; nil where only the record is known.
    public let text: RecordText?

    /// A record and its article.
    public convenience init(
        id: String, title: String, description: String, path: String, file: String, date: CivilDate?,
        section: String, type: SectionType, isApproved: Bool, record: Record, files: [RecordFile],
        expiry: Timestamp? = nil, text: RecordText? = nil
    ) {
        let plain = RecordEntry(
            id, title, description, path, file, date, section, type, isApproved, record, files, expiry, text)
        self.init(plain, lookups: type.register?.lookups(plain) ?? [], derived: [:])
    }

    private init(
        _ id: String, _ title: String, _ description: String, _ path: String, _ file: String,
        _ date: CivilDate?, _ section: String, _ type: SectionType, _ isApproved: Bool, _ record: Record,
        _ files: [RecordFile], _ expiry: Timestamp?, _ text: RecordText?
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.path = path
        self.file = file
        self.date = date
        self.section = section
        self.type = type
        self.isApproved = isApproved
        self.record = record
        self.files = files
        self.expiry = expiry
        self.text = text
        summary = type.register?.summary(record, files)
        references = Self.references(in: record)
        lookups = []
        derived = [:]
    }

    private init(_ entry: RecordEntry, lookups: [String], derived: [String: String]) {
        id = entry.id
        title = entry.title
        description = entry.description
        path = entry.path
        file = entry.file
        date = entry.date
        section = entry.section
        type = entry.type
        isApproved = entry.isApproved
        record = entry.record
        files = entry.files
        expiry = entry.expiry
        text = entry.text
        summary = entry.summary
        references = entry.references
        self.lookups = lookups
        self.derived = derived
    }

    /// With what a register derives from it.
    func deriving(_ fields: [DerivedField], _ context: RegisterContext) -> RecordEntry {
        let values = fields.compactMap { field in field.value(self, context).map { (field.key, $0) } }
        return RecordEntry(
            self, lookups: lookups, derived: Dictionary(values, uniquingKeysWith: { first, _ in first }))
    }

    /// The file of the bundle with a path.
    public func file(_ path: String) -> RecordFile? { files.first { $0.path == path } }
}

/// A file of a record's bundle.
public struct RecordFile: Sendable {
    /// The path inside the bundle.
    public let path: String
    /// The size in bytes.
    public let size: Int
    /// The bytes, where the register reads files of this kind and they are not too many.
    public let bytes: [UInt8]?

    /// A file.
    public init(path: String, size: Int, bytes: [UInt8]?) {
        self.path = path
        self.size = size
        self.bytes = bytes
    }
}
