extension SectionType {
    /// Projects, tenders and public investment.
    public static let project = SectionType(id: "project", title: "dự án, đấu thầu", register: nil)
}
