extension SectionType {
    /// Budget, funds and fees.
    public static let budget = SectionType(id: "budget", title: "ngân sách", register: nil)
}
