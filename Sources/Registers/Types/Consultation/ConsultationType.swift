extension SectionType {
    /// Drafts on which opinions are sought.
    public static let consultation = SectionType(
        id: "consultation", title: "lấy ý kiến",
        register: Register(title: "Sổ lấy ý kiến", fields: Field.consultation))
}
