import CivilTime
public import Diagnostics
public import Reading
public import YAML

/// Reads what stands under the key of a type, collecting every fault.
public enum RecordReader {
    /// The record in a mapping, or nil when there is none.
    ///
    /// - Parameters:
    ///   - node: what stands under the key.
    ///   - fields: what it may say.
    ///   - path: the key itself, for the messages.
    ///   - position: the place of the key.
    ///   - faults: where faults go.
    public static func read(
        _ node: YAMLNode, _ fields: [Field], path: String, at position: Position,
        into faults: inout [ReadingFault]
    ) -> Record? {
        guard var reader = MappingReader(node, path: path, into: &faults) else { return nil }
        return read(&reader, fields, at: position, into: &faults)
    }

    /// The mappings of a list, under the key of a field of the kind `records`.
    public static func readList(
        _ field: Field, _ reader: inout MappingReader, into faults: inout [ReadingFault]
    ) -> [Record] {
        guard case .records(let records) = value(field, &reader, into: &faults) else { return [] }
        return records
    }

    private static func read(
        _ reader: inout MappingReader, _ fields: [Field], at position: Position,
        into faults: inout [ReadingFault]
    ) -> Record {
        var values: [FieldValue?] = []
        var nulls: Set<Int> = []
        let positions = fields.map { reader.position(of: $0.key) }
        for (index, field) in fields.enumerated() {
            if positions[index] == nil {
                reader.knows(field.key)
                values.append(nil)
            } else if field.kind.readsBlankAsNothing ? reader.isBlank(field.key) : reader.isNull(field.key) {
                reader.knows(field.key)
                nulls.insert(index)
                values.append(nil)
            } else {
                values.append(value(field, &reader, into: &faults))
            }
        }
        reader.finish(into: &faults)
        return Record(
            fields: fields, position: position, values: values, positions: positions, nulls: nulls)
    }

    private static func value(
        _ field: Field, _ reader: inout MappingReader, into faults: inout [ReadingFault]
    ) -> FieldValue? {
        let key = field.key
        switch field.kind {
        case .text, .file: return reader.text(key, into: &faults).map { .text($0.value) }
        case .texts, .files:
            let before = faults.count
            let texts = reader.texts(key, into: &faults)
            // An empty list is a value that was left empty, not one that could not be read.
            let isLeftEmpty = reader.position(of: key) != nil && faults.count == before
            return isLeftEmpty ? .texts(texts) : list(texts)
        case .date: return reader.date(key, into: &faults).map { .date($0.value) }
        case .moment: return moment(key, &reader, into: &faults)
        case .dayOrMoment: return dayOrMoment(key, &reader, into: &faults)
        case .integer(let range):
            return reader.integer(key, in: range, into: &faults).map(FieldValue.integer)
        case .decimal: return decimal(key, &reader, into: &faults)
        case .flag: return reader.flag(key, into: &faults).map(FieldValue.flag)
        case .choice(let choices): return choice(choices, key, &reader, into: &faults)
        case .url: return url(key, &reader, into: &faults)
        case .reference: return reference(key, &reader, into: &faults)
        case .references: return references(key, &reader, into: &faults)
        case .relations: return relations(key, &reader, into: &faults)
        case .record(let fields):
            guard var inner = reader.reader(key, into: &faults) else { return nil }
            let position = reader.position(of: key) ?? inner.position
            return .record(read(&inner, fields, at: position, into: &faults))
        case .records(let fields):
            let items = reader.readers(key, into: &faults)
            return items.isEmpty
                ? nil
                : .records(
                    items.map { item in
                        var item = item
                        return read(&item, fields, at: item.position, into: &faults)
                    })
        }
    }

    private static func list(_ texts: [Located<String>]) -> FieldValue? {
        texts.isEmpty ? nil : .texts(texts)
    }

    private static func dayOrMoment(
        _ key: String, _ reader: inout MappingReader, into faults: inout [ReadingFault]
    ) -> FieldValue? {
        if let text = reader.plain(key), let date = CivilDate(text.value) { return .date(date) }
        return moment(
            key, &reader, form: "YYYY-MM-DDThh:mm, hoặc YYYY-MM-DD khi cả ngày", into: &faults)
    }

    private static func moment(
        _ key: String, _ reader: inout MappingReader, form: String = "YYYY-MM-DDThh:mm",
        into faults: inout [ReadingFault]
    ) -> FieldValue? {
        guard let text = reader.text(key, into: &faults), !text.value.isEmpty else { return nil }
        let moment = Timestamp(text.value) ?? Timestamp("\(text.value)+07:00")
        guard let moment else {
            faults.append(
                .impossibleDate(reader.name(key), text.value, at: text.position, form: form))
            return nil
        }
        return .moment(moment)
    }

    private static func decimal(
        _ key: String, _ reader: inout MappingReader, into faults: inout [ReadingFault]
    ) -> FieldValue? {
        guard let text = reader.plain(key) else {
            if let position = reader.position(of: key) {
                faults.append(.wrongType(reader.name(key), at: position, expected: "một số, ví dụ 1250000"))
            }
            return nil
        }
        let (plain, vietnamese) = (ExactDecimal(text.value), ExactDecimal(vietnamese: text.value))
        if let plain, vietnamese == nil || vietnamese == plain { return .decimal(plain) }
        if let vietnamese {
            // `1.234` is one and a bit to a machine, and a thousand to its author: neither is guessed at.
            faults.append(
                .ambiguousNumber(reader.name(key), text.value, at: text.position, vietnamese, plain))
            return nil
        }
        faults.append(.wrongType(reader.name(key), at: text.position, expected: "một số, ví dụ 1250000"))
        return nil
    }

    private static func choice(
        _ choices: [FieldKind.Choice], _ key: String, _ reader: inout MappingReader,
        into faults: inout [ReadingFault]
    ) -> FieldValue? {
        guard let text = reader.text(key, into: &faults), !text.value.isEmpty else { return nil }
        if choices.contains(where: { $0.value == text.value }) { return .text(text.value) }
        faults.append(
            .unknownChoice(reader.name(key), text.value, at: text.position, among: choices))
        return nil
    }

    private static func url(
        _ key: String, _ reader: inout MappingReader, into faults: inout [ReadingFault]
    ) -> FieldValue? {
        guard let text = reader.text(key, into: &faults), !text.value.isEmpty else { return nil }
        guard WebAddress.isValid(text.value) else {
            faults.append(
                .invalid(
                    text.position, "`\(reader.name(key))` không phải địa chỉ trang: “\(text.value)”.",
                    help: "Viết đầy đủ, bắt đầu bằng https:// hoặc http://, không có dấu cách."))
            return nil
        }
        return .text(text.value)
    }

    private static func reference(
        _ key: String, _ reader: inout MappingReader, into faults: inout [ReadingFault]
    ) -> FieldValue? {
        guard let text = reader.text(key, into: &faults), !text.value.isEmpty else { return nil }
        return reference(text, reader.name(key), into: &faults).map { .text($0.value) }
    }

    private static func references(
        _ key: String, _ reader: inout MappingReader, into faults: inout [ReadingFault]
    ) -> FieldValue? {
        let name = reader.name(key)
        let texts = reader.texts(key, into: &faults)
        return list(texts.compactMap { reference($0, name, into: &faults) })
    }

    /// What begins like a permanent name must be one; anything else is the name that the register gives.
    private static func relations(
        _ key: String, _ reader: inout MappingReader, into faults: inout [ReadingFault]
    ) -> FieldValue? {
        let name = reader.name(key)
        let texts = reader.texts(key, into: &faults)
        return list(
            texts.compactMap { text in
                RecordName.isMeant(text.value) ? reference(text, name, into: &faults) : text
            })
    }

    private static func reference(
        _ text: Located<String>, _ name: String, into faults: inout [ReadingFault]
    ) -> Located<String>? {
        let id = text.value.hasPrefix("id:") ? String(text.value.dropFirst(3)) : text.value
        guard RecordName.isValid(id) else {
            faults.append(
                .invalid(
                    text.position, "`\(name)` phải là mã của một bài, không phải “\(text.value)”.",
                    help: "Viết mã `id` của bài ấy, ví dụ 20201112-abc234."))
            return nil
        }
        return Located(id, at: text.position)
    }
}
