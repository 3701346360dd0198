/// Something that follows from a record, its relations and the day, such as whether a document is in force.
public struct DerivedField: Sendable {
    /// The key in open data.
    public let key: String
    /// What people call it.
    public let label: String
    /// The value as people read it; nil where there is none.
    public let value: @Sendable (RecordEntry, RegisterContext) -> String?

    /// A derived field.
    public init(
        _ key: String, _ label: String,
        _ value: @escaping @Sendable (RecordEntry, RegisterContext) -> String?
    ) {
        self.key = key
        self.label = label
        self.value = value
    }
}
