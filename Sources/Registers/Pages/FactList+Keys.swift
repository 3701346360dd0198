extension FactList {
    /// Some fields, in the order asked for; those without a value are left out.
    static func facts(_ keys: [String], of entry: RecordEntry) -> [Fact] {
        keys.compactMap { key in
            let inlines = inlines(of: key, in: entry)
            guard !inlines.isEmpty, let field = entry.record.fields.first(where: { $0.key == key }) else {
                return nil
            }
            return Fact(field.label, inlines)
        }
    }
}
