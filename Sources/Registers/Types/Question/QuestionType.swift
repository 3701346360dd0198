extension SectionType {
    /// Questions, petitions and their answers.
    public static let question = SectionType(id: "question", title: "hỏi đáp, kiến nghị", register: nil)
}
