import Content

/// How the pages of a site spell the elements of their metadata, worked out once for all of them.
struct MetadataNames: Sendable {
    /// The elements in their order, with their names in pages.
    let elements: [(element: DublinCoreElement, name: String)]
    /// The child elements of the date in their order, with their names in pages.
    let dateChildren: [(child: String, name: String)]
    /// What joins several values of one element.
    let separator: String

    init(_ site: Site) {
        let profile = site.settings.metadata.profile
        elements = DublinCoreElement.allCases.map { ($0, profile.name(of: $0)) }
        dateChildren = DublinCoreRecord.dateChildren.map { ($0, profile.name(ofDateChild: $0)) }
        separator = profile.separator
    }
}

extension DublinCoreRecord {
    /// The child elements of the date, in the order of pages and exports.
    static let dateChildren = ["created", "issued", "modified"]
}
