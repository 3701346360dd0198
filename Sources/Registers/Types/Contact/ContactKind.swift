/// What an entry of the directory is about.
enum ContactKind: String, CaseIterable {
    case person, unit

    /// The kind of a record: what says nothing is a person.
    init(_ record: Record) { self = record.text("kind").flatMap(Self.init(rawValue:)) ?? .person }

    /// As people read it.
    var title: String { self == .person ? "Cá nhân" : "Bộ phận" }

    /// The words of the field.
    static let choices = allCases.map { FieldKind.Choice($0.rawValue, $0.title) }
}

extension RecordEntry {
    /// Whether it is a unit of the directory.
    public var isUnit: Bool { type.id == SectionType.contact.id && ContactKind(record) == .unit }
}
