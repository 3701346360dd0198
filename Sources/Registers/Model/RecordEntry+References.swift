import Reading

extension RecordEntry {
    /// The files of the bundle that the record names, each with its place.
    var namedFiles: [Located<String>] { Self.files(in: record) }

    /// The permanent names that a record refers to, each with its place.
    static func references(in record: Record) -> [Located<String>] {
        record.filled.flatMap { field, value -> [Located<String>] in
            switch (field.kind, value) {
            case (.reference, .text(let id)): [Located(id, at: record.position(of: field.key))]
            case (.references, .texts(let ids)): ids
            case (.relations, .texts(let names)): names.filter { RecordName.isValid($0.value) }
            default: inner(value).flatMap(references)
            }
        }
    }

    private static func files(in record: Record) -> [Located<String>] {
        record.filled.flatMap { field, value -> [Located<String>] in
            switch (field.kind, value) {
            case (.file, .text(let path)): [Located(path, at: record.position(of: field.key))]
            case (.files, .texts(let paths)): paths
            default: inner(value).flatMap(files)
            }
        }
    }

    /// The mappings that a value holds.
    private static func inner(_ value: FieldValue) -> [Record] {
        switch value {
        case .record(let record): [record]
        case .records(let records): records
        default: []
        }
    }
}
