extension SectionType {
    /// The working calendar.
    public static let event = SectionType(id: "event", title: "lịch công tác", register: nil)
}
