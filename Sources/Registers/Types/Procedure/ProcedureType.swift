extension SectionType {
    /// Administrative procedures and online services.
    public static let procedure = SectionType(id: "procedure", title: "thủ tục, dịch vụ công", register: nil)
}
