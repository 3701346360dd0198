import Content
import Reading
import Registers

/// The registers of a site gathered by type, as the home page shows them.
struct HomeParts {
    /// All registers of one type.
    struct Part {
        let home: HomePart
        let sections: [Section]
        let books: [RegisterBook]
    }

    /// In the order of the types, those that a reader needs now before those that stay.
    let all: [Part]
    /// How much there is of everything, nothing that there is none of.
    let figures: [(value: Int, unit: String)]

    private static let order: [SectionType] = [.event, .document, .procedure, .question, .consultation]

    init(_ site: Site) {
        all = Self.order.compactMap { type in
            guard let home = type.register?.home else { return nil }
            let sections = site.settings.sections.filter { $0.type == type }
            return Part(
                home: home, sections: sections,
                books: sections.compactMap { site.registers.book($0.id.value) })
        }
        let counts = all.map { (value: $0.home.count($0.books), unit: $0.home.unit) }
        figures = ([(value: site.entries.count, unit: "tin, bài, hồ sơ đã đăng")] + counts).filter {
            $0.value > 0
        }
    }
}
