public import CivilTime
public import Diagnostics
public import Reading

/// What an article says under the key of its type, field by field, each with its place.
public struct Record: Sendable {
    /// The fields that it may have.
    public let fields: [Field]
    /// Where it begins: at the key under which it stands.
    public let position: Position
    /// The values beside the fields; nil where there is none, or none that could be read.
    private let values: [FieldValue?]
    /// The places of the keys beside the fields; nil where a key is not there.
    private let positions: [Position?]

    init(fields: [Field], position: Position, values: [FieldValue?], positions: [Position?]) {
        self.fields = fields
        self.position = position
        self.values = values
        self.positions = positions
    }

    /// The value of a field, unless it is missing or was left empty.
    public subscript(key: String) -> FieldValue? {
        guard let index = fields.firstIndex(where: { $0.key == key }), let value = values[index],
            !value.isBlank
        else { return nil }
        return value
    }

    /// Whether the key stands there, be it with an empty value.
    public func has(_ key: String) -> Bool {
        fields.firstIndex { $0.key == key }.map { positions[$0] != nil } ?? false
    }

    /// Whether the key stands there with a value that could not be read, which has been reported.
    public func isUnread(_ key: String) -> Bool {
        fields.firstIndex { $0.key == key }
            .map { positions[$0] != nil && values[$0] == nil && !isNull($0) } ?? false
    }

    /// The place of a key, or of the whole record where the key is not there.
    public func position(of key: String) -> Position {
        fields.firstIndex { $0.key == key }.flatMap { positions[$0] } ?? position
    }

    /// Every field that has a value, in the order of the type.
    public var filled: [(field: Field, value: FieldValue)] {
        fields.indices.compactMap { index in
            values[index].flatMap { $0.isBlank ? nil : (fields[index], $0) }
        }
    }

    /// The required fields that have no value; those that could not be read have been reported.
    public var missing: [Field] {
        fields.indices.filter { index in
            guard fields[index].isRequired else { return false }
            if let value = values[index] { return value.isBlank }
            return positions[index] == nil || isNull(index)
        }
        .map { fields[$0] }
    }

    /// The keys that stand there with an empty value: null reads as no value at the place of its key.
    private func isNull(_ index: Int) -> Bool { nulls.contains(index) }

    /// Positions in ``fields`` of keys with a null.
    var nulls: Set<Int> = []
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
