/// A field of a record: its key in the front matter, what people call it, what it holds and why it is asked for.
///
/// An object, never changed, because every record and every look at its fields holds it.
public final class Field: Sendable {
    /// The key.
    public let key: String
    /// What people call it, such as “Ngày ban hành”.
    public let label: String
    /// What it holds.
    public let kind: FieldKind
    /// Whether a record that lacks it is incomplete.
    public let isRequired: Bool
    /// What to write there, for the template of a draft.
    public let help: String
    /// A value as it stands in YAML, for the template of a draft; invented.
    public let example: String
    /// The clauses that ask for it.
    public let basis: [String]
    /// Whether it stays out of pages and open data.
    public let isInternal: Bool

    /// A field.
    public init(
        _ key: String, _ label: String, _ kind: FieldKind, required: Bool = false, help: String,
        example: String, basis: [String] = [], isInternal: Bool = false
    ) {
        self.key = key
        self.label = label
        self.kind = kind
        isRequired = required
        self.help = help
        self.example = example
        self.basis = basis
        self.isInternal = isInternal
    }
}
