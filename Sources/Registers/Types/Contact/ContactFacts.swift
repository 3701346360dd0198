/// What the page of an entry of the directory shows before its text.
enum ContactFacts {
    static func blocks(_ entry: RecordEntry, _ book: RegisterBook) -> [Block] {
        let record = entry.record
        let facts = [
            fact("office", record), fact("unit", record),
            Fact("Điện thoại", known(ContactInlines.telephones(record))), fact("fax", record),
            Fact("Thư điện tử", known(ContactInlines.email(record))), fact("room", record),
            fact("hours", record),
        ]
        .compactMap { $0 }
        return [
            .facts(facts),
            .paragraph([
                .link("Lưu vào danh bạ của máy (.vcf)", .page(CardFiles.path(of: entry)))
            ]),
        ]
    }

    private static func fact(_ key: String, _ record: Record) -> Fact? {
        guard let text = record.text(key), let field = record.fields.first(where: { $0.key == key }) else {
            return nil
        }
        return Fact(field.label, [.text(text)])
    }

    private static func known(_ value: [Inline]) -> [Inline] {
        value.isEmpty ? ContactInlines.unknown : value
    }
}
