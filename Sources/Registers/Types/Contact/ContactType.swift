extension SectionType {
    /// The directory.
    public static let contact = SectionType(id: "contact", title: "danh bạ", register: .contact)
}

extension Register {
    fileprivate static let contact: Register = {
        var register = Register(title: "Danh bạ", fields: Field.contact)
        register.columns = [
            .title, .field("office", "Chức vụ"), .field("unit", "Đơn vị"), .field("telephone", "Điện thoại"),
            .field("email", "Thư điện tử"),
        ]
        register.facets = [
            Facet("don-vi", "Đơn vị") { entry, _ in entry.record.text("unit").map { [$0] } ?? [] }
        ]
        return register
    }()
}
