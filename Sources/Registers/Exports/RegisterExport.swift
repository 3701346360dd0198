import CivilTime
import Reading
import Serialization

/// A register as open data.
public struct RegisterExport: Sendable {
    private let book: RegisterBook
    /// The public fields.
    private let fields: [Field]

    /// The data of a book.
    public init(_ book: RegisterBook) {
        self.book = book
        fields = book.register.fields.filter { !$0.isInternal }
    }

    /// The name of the JSON file in the folder of the section.
    public static let jsonName = "du-lieu.json"
    /// The name of the CSV file in the folder of the section.
    public static let csvName = "du-lieu.csv"

    /// A JSON document with one object a record.
    public var json: [UInt8] {
        let document = JSONValue.object([
            ("version", .integer(1)), ("section", .string(book.section)), ("title", .string(book.title)),
            ("type", .string(book.type.id)), ("publisher", .string(book.context.site.agency)),
            ("records", .array(book.entries.map(json))),
        ])
        var buffer = ByteBuffer()
        document.write(to: &buffer)
        buffer.write("\n")
        return buffer.bytes
    }

    /// CSV (RFC 4180) with a UTF-8 mark, by which Excel knows the encoding.
    public var csv: [UInt8] {
        var buffer = CSVText.document()
        CSVText.write(
            Self.common.map(\.name) + fields.map(\.key) + book.register.derived.map(\.key), to: &buffer)
        for entry in book.entries {
            let values = fields.map { field in entry.record[field.key].map(Self.plain) ?? "" }
            let derived = book.register.derived.map { entry.derived[$0.key] ?? "" }
            CSVText.write(Self.common.map { $0.value(entry, book) } + values + derived, to: &buffer)
        }
        return buffer.bytes
    }

    private static let common: [(name: String, value: @Sendable (RecordEntry, RegisterBook) -> String)] = [
        ("id", { entry, _ in entry.id }),
        ("url", { entry, book in book.context.site.absolute(entry.path) }),
        ("title", { entry, _ in entry.title }),
        ("date", { entry, _ in entry.date?.iso ?? "" }),
        ("description", { entry, _ in entry.description }),
    ]

    private func json(_ entry: RecordEntry) -> JSONValue {
        let derived = book.register.derived.map { field -> (String, JSONValue) in
            (field.key, entry.derived[field.key].map(JSONValue.string) ?? .null)
        }
        let common = Self.common.map { ($0.name, JSONValue.string($0.value(entry, book))) }
        return .object(
            common + [(book.type.id, Self.json(entry.record))] + derived)
    }

    private static func json(_ record: Record) -> JSONValue {
        .object(
            record.filled.compactMap { field, value in field.isInternal ? nil : (field.key, json(value)) })
    }

    private static func json(_ value: FieldValue) -> JSONValue {
        switch value {
        case .text(let text): .string(text)
        case .texts(let texts): .array(texts.map { .string($0.value) })
        case .date(let date): .string(date.iso)
        case .moment(let moment): .string(moment.iso)
        case .integer(let number): .integer(number)
        case .decimal(let number): .string(number.plain)
        case .flag(let flag): .bool(flag)
        case .record(let record): json(record)
        case .records(let records): .array(records.map(json))
        }
    }

    /// A value in one cell; mappings stand there as JSON.
    private static func plain(_ value: FieldValue) -> String {
        switch value {
        case .text(let text): text
        case .texts(let texts): texts.map(\.value).joined(separator: "; ")
        case .date(let date): date.iso
        case .moment(let moment): moment.iso
        case .integer(let number): String(number)
        case .decimal(let number): number.plain
        case .flag(let flag): flag ? "true" : "false"
        case .record, .records: json(value).text
        }
    }
}
