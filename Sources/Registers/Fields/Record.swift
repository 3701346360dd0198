public import CivilTime
public import Diagnostics
public import Reading

/// What an article says under the key of its type, field by field, each with its place.
public struct Record: Sendable {
    /// The fields that it may have.
    public let fields: [Field]
    /// Where it begins: at the key under which it stands.
    public let position: Position
    /// The values beside the fields; nil where there is none, an empty one, or none that could be read.
    private let values: [FieldValue?]
    /// The places of the keys beside the fields; nil where a key is not there.
    private let positions: [Position?]
    /// Positions in ``fields`` of keys whose value was left empty.
    private let blanks: Set<Int>

    /// A record.
    ///
    /// - Parameters:
    ///   - fields: the fields that it may have.
    ///   - position: where it begins.
    ///   - values: the values beside the fields, also empty ones.
    ///   - positions: the places of the keys beside the fields.
    ///   - nulls: positions in `fields` of keys without a value.
    init(
        fields: [Field], position: Position, values: [FieldValue?], positions: [Position?],
        nulls: Set<Int> = []
    ) {
        self.fields = fields
        self.position = position
        self.positions = positions
        let blank = values.indices.filter { values[$0]?.isBlank ?? false }
        blanks = nulls.union(blank)
        self.values = blank.isEmpty ? values : values.map { $0.flatMap { $0.isBlank ? nil : $0 } }
    }

    /// The value of a field, unless it is missing or was left empty.
    public subscript(key: String) -> FieldValue? { index(key).flatMap { values[$0] } }

    private func index(_ key: String) -> Int? { fields.firstIndex { $0.key == key } }

    /// Whether the key stands there, be it with an empty value.
    public func has(_ key: String) -> Bool { index(key).map { positions[$0] != nil } ?? false }

    /// Whether the key stands there with a value that could not be read, which has been reported.
    public func isUnread(_ key: String) -> Bool {
        index(key).map { positions[$0] != nil && values[$0] == nil && !blanks.contains($0) } ?? false
    }

    /// Whether a key stands there without a value, as opposed to one that could not be read.
    public func isEmpty(_ key: String) -> Bool {
        index(key).map { positions[$0] != nil && blanks.contains($0) } ?? false
    }

    /// The place of a key, or of the whole record where the key is not there.
    public func position(of key: String) -> Position {
        index(key).flatMap { positions[$0] } ?? position
    }

    /// Every field that has a value, in the order of the type.
    public var filled: [(field: Field, value: FieldValue)] {
        fields.indices.compactMap { index in values[index].map { (fields[index], $0) } }
    }

    /// The required fields that have no value; those that could not be read have been reported.
    public var missing: [Field] {
        fields.indices.filter { index in
            fields[index].isRequired && values[index] == nil
                && (positions[index] == nil || blanks.contains(index))
        }
        .map { fields[$0] }
    }
}

extension Record {
    /// A text of a field of the kinds text, choice, url, reference and file.
    public func text(_ key: String) -> String? {
        guard case .text(let text) = self[key] else { return nil }
        return text
    }

    /// The texts of a field of the kinds texts, references and files, without empty ones.
    public func texts(_ key: String) -> [Located<String>] {
        guard case .texts(let texts) = self[key] else { return [] }
        return texts.filter { !$0.value.allSatisfy(\.isWhitespace) }
    }

    /// A day.
    public func date(_ key: String) -> CivilDate? {
        guard case .date(let date) = self[key] else { return nil }
        return date
    }

    /// A moment.
    public func moment(_ key: String) -> Timestamp? {
        guard case .moment(let moment) = self[key] else { return nil }
        return moment
    }

    /// The day of a day or a moment.
    public func day(_ key: String) -> CivilDate? { date(key) ?? moment(key)?.date }

    /// A whole number.
    public func integer(_ key: String) -> Int? {
        guard case .integer(let value) = self[key] else { return nil }
        return value
    }

    /// An exact number.
    public func decimal(_ key: String) -> ExactDecimal? {
        guard case .decimal(let value) = self[key] else { return nil }
        return value
    }

    /// Whether a flag is there and true.
    public func flag(_ key: String) -> Bool {
        guard case .flag(let value) = self[key] else { return false }
        return value
    }

    /// The keys below a key.
    public func record(_ key: String) -> Record? {
        guard case .record(let record) = self[key] else { return nil }
        return record
    }

    /// A list of mappings.
    public func records(_ key: String) -> [Record] {
        guard case .records(let records) = self[key] else { return [] }
        return records
    }

    /// The word of a choice as people read it.
    public func choiceTitle(_ key: String) -> String? {
        guard let value = text(key), let field = fields.first(where: { $0.key == key }),
            case .choice(let choices) = field.kind
        else { return nil }
        return choices.first { $0.value == value }?.title
    }
}
