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
            .text("don-vi", "Đơn vị", of: "unit")
        ]
        register.order = RecordOrder(PlaceOrder.init)
        register.lookups = ContactLookups.words
        register.rules = [.malformedTelephone, .unreachable, .doubledContact]
        register.facts = ContactFacts.blocks
        register.overview = ContactOverview.blocks
        register.pages = UnitPage.pages
        register.files = CardFiles.files
        return register
    }()
}
