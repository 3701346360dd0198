import VietnameseText

extension SectionType {
    /// The directory.
    public static let contact = SectionType(id: "contact", title: "danh bạ", register: .contact)
}

extension Register {
    fileprivate static let contact: Register = {
        var register = Register(title: "Danh bạ", fields: Field.contact)
        register.settings = ContactSettings.fields
        register.columns = [
            .title, .field("office", "Chức vụ"), .field("unit", "Đơn vị"),
            Column("Điện thoại") { entry, _ in ContactInlines.telephones(entry.record) },
            Column("Thư điện tử") { entry, _ in ContactInlines.email(entry.record) },
        ]
        register.facets = [
            Facet("don-vi", "Đơn vị") { entry, _ in entry.record.text("unit").map { [$0] } ?? [] }
        ]
        register.order = ContactOrder.isBefore
        register.lookups = ContactLookups.words
        register.rules = [.malformedTelephone, .unreachable, .doubledContact]
        register.facts = ContactFacts.blocks
        register.overview = ContactOverview.blocks
        register.pages = UnitPage.pages
        register.files = CardFiles.files
        return register
    }()
}

/// The order of a directory: by `order`, then by name.
private enum ContactOrder {
    static func isBefore(_ left: RecordEntry, _ right: RecordEntry) -> Bool {
        let (first, second) = (left.record.integer("order") ?? .max, right.record.integer("order") ?? .max)
        guard first == second else { return first < second }
        return Collation.key(left.title).lexicographicallyPrecedes(Collation.key(right.title))
    }
}
