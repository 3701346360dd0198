extension SectionType {
    /// Legal and administrative documents.
    public static let document = SectionType(
        id: "document", title: "văn bản", register: Register(title: "Sổ văn bản", fields: Field.document))
}
