/// The kind of information that a section holds; it decides the fields and the page of its records.
///
/// To add a type, write its folder below `Types/` and put it into ``all``. An object, never changed: every record and
/// every rule about records holds one.
public final class SectionType: Sendable {
    /// The name in `site.yml`, and the key of the type's own fields in the front matter.
    public let id: String
    /// The kind in the words that people read.
    public let title: String
    /// What a section of this kind keeps; nil where it holds texts only.
    public let register: Register?

    init(id: String, title: String, register: Register?) {
        self.id = id
        self.title = title
        self.register = register
    }

    /// Every type, in the order of the documentation.
    public static let all: [SectionType] = [
        article, page, document, procedure, event, question, contact, project, budget, consultation,
    ]

    /// The type with the given name.
    public static func named(_ id: String) -> SectionType? { all.first { $0.id == id } }

    /// News and articles.
    public static let article = SectionType(id: "article", title: "tin, bài", register: nil)
}

extension SectionType: Hashable {
    /// Types are told apart by their names.
    public static func == (left: SectionType, right: SectionType) -> Bool { left.id == right.id }

    /// The name alone.
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
