extension SectionType {
    /// Standing pages, such as the introduction.
    public static let page = SectionType(id: "page", title: "trang giới thiệu", register: nil)
}
