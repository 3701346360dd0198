import CivilTime
import Reading

/// The metadata of one page: for each element its values, in the order of the circular.
public struct DublinCoreRecord: Hashable, Sendable {
    /// The values of each element, in the order of ``DublinCoreElement/allCases``.
    private var values = [[String]](repeating: [], count: DublinCoreElement.allCases.count)
    /// The child elements of the date: `created`, `issued`, `modified`.
    public private(set) var dates: [String: String] = [:]

    /// An empty record.
    public init() {}

    /// The values of an element; empty when it is missing.
    public subscript(element: DublinCoreElement) -> [String] { values[element.index] }

    /// Sets the values of an element; empty ones are left out.
    public mutating func set(_ element: DublinCoreElement, _ texts: [String?]) {
        values[element.index] = texts.compactMap { text in
            text.flatMap { $0.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A } ? nil : $0 }
        }
    }

    /// Sets a child element of the date.
    public mutating func setDate(_ child: String, _ text: String?) { dates[child] = text }
}

extension DublinCoreRecord {
    /// The record of an article, with what `site.yml` puts in for elements that it leaves out.
    public init(_ article: Article, settings: Settings) {
        let keys = article.frontMatter
        let defaults = settings.metadata.defaults
        self.init()
        set(.title, [keys.title?.value])
        set(.creator, keys.creator.map(\.value))
        set(.date, [keys.date?.value.iso])
        set(.description, [keys.description?.value])
        set(.publisher, [keys.publisher?.value ?? settings.agency.name])
        set(.identifier, [article.sitePath.map(settings.site.url.absolute)])
        set(.language, [keys.language?.value ?? defaults[.language] ?? settings.site.language])
        if let source = keys.source?.value { set(.source, [source.name, source.url]) }
        set(.contributor, keys.contributor.map(\.value))
        set(.subject, keys.subject.map(\.value) + [settings.section(article.location.section)?.title])
        set(.coverage, [keys.coverage?.value ?? defaults[.coverage]])
        set(.type, [keys.type?.value ?? defaults[.type]])
        set(.format, [keys.format?.value ?? defaults[.format]])
        set(.relation, keys.relation.isEmpty ? [defaults[.relation]] : keys.relation.map(\.value))
        set(.rights, [keys.rights?.value ?? defaults[.rights]])
        setDate("created", article.creationDate)
        setDate("issued", article.issued?.iso)
        setDate("modified", article.modified?.date.iso)
    }
}

extension Article {
    /// The day on which the article was begun, which its permanent name carries.
    public var creationDate: String? {
        guard let text = frontMatter.id?.value.text else { return nil }
        return "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.dropFirst(6).prefix(2))"
    }
}
