import CivilTime
import Reading

/// The fields of a record as people read them.
public enum FactList {
    /// Every public field that has a value, and what follows from them.
    public static func facts(of entry: RecordEntry, _ book: RegisterBook) -> [Fact] {
        facts(of: entry.record, in: entry) + derived(of: entry, book)
    }

    /// What follows from the fields.
    public static func derived(of entry: RecordEntry, _ book: RegisterBook) -> [Fact] {
        book.register.derived.compactMap { field in
            entry.derived[field.key].map { Fact(field.label, [.text($0)]) }
        }
    }

    /// The public fields of a record, or of one inside it.
    public static func facts(of record: Record, in entry: RecordEntry) -> [Fact] {
        record.filled.compactMap { field, value in
            guard !field.isInternal else { return nil }
            let inlines = inlines(value, field, entry)
            return inlines.isEmpty ? nil : Fact(field.label, inlines)
        }
    }

    /// One field; nothing where it has no value.
    public static func inlines(of key: String, in entry: RecordEntry) -> [Inline] {
        guard let value = entry.record[key], let field = entry.record.fields.first(where: { $0.key == key })
        else { return [] }
        return inlines(value, field, entry)
    }

    private static func inlines(_ value: FieldValue, _ field: Field, _ entry: RecordEntry) -> [Inline] {
        switch value {
        case .text(let text): return inlines(text, field, entry)
        case .texts(let texts): return joined(texts.map { inlines($0.value, field, entry) }, by: .text("; "))
        case .date(let date): return [.date(date)]
        case .moment(let moment): return [.moment(moment)]
        case .integer(let number): return [.text(String(number))]
        case .decimal(let number): return [.text(number.vietnamese)]
        case .flag(let flag): return [.text(flag ? "có" : "không")]
        case .record(let record): return inlines(record, entry)
        case .records(let records): return joined(records.map { inlines($0, entry) }, by: .lineBreak)
        }
    }

    private static func inlines(_ text: String, _ field: Field, _ entry: RecordEntry) -> [Inline] {
        switch field.kind {
        case .choice(let choices): [.text(choices.first { $0.value == text }?.title ?? text)]
        case .url: [.link(text, .web(text))]
        case .reference, .references: [.link(text, .article(text))]
        case .relations: RecordName.isValid(text) ? [.link(text, .article(text))] : [.text(text)]
        case .file, .files: [.link(text, .page(entry.path + text))]
        default: [.text(text)]
        }
    }

    /// A record inside another one, on one line.
    private static func inlines(_ record: Record, _ entry: RecordEntry) -> [Inline] {
        let parts = facts(of: record, in: entry).map { [Inline.text("\($0.label): ")] + $0.value }
        return joined(parts, by: .text("; "))
    }

    private static func joined(_ parts: [[Inline]], by separator: Inline) -> [Inline] {
        parts.enumerated().flatMap { index, part in index == 0 ? part : [separator] + part }
    }
}
