import Hashing
import Content
import Serialization
import Reading

/// The metadata of a page as elements of its head: Dublin Core in the spelling of the profile, Open Graph and
/// schema.org, all from one record; and the feeds that belong to the page.
struct MetadataMarkup {
    private var html = ByteBuffer(capacity: 4096)

    /// The elements of a page.
    static func render(
        _ record: DublinCoreRecord, of page: Page, site: Site, _ names: MetadataNames
    ) -> [UInt8] {
        var markup = MetadataMarkup()
        markup.writeDublinCore(record, names)
        markup.writeOpenGraph(record, page, site.settings)
        markup.writeFeeds(page, site)
        markup.writeProof(page, site)
        markup.writeLinkedData(record, page, site)
        return markup.html.bytes
    }

    private mutating func writeDublinCore(_ record: DublinCoreRecord, _ names: MetadataNames) {
        html.write("<link rel=\"schema.DC\" href=\"http://purl.org/dc/elements/1.1/\">\n")
        for (element, name) in names.elements {
            let values = record[element]
            guard let first = values.first else { continue }
            meta("name", name, values.count == 1 ? first : values.joined(separator: names.separator))
            guard element == .date else { continue }
            for (child, name) in names.dateChildren {
                if let date = record.dates[child] { meta("name", name, date) }
            }
        }
        meta("name", "description", record[.description].first ?? "")
    }

    private mutating func writeOpenGraph(_ record: DublinCoreRecord, _ page: Page, _ settings: Settings) {
        meta("property", "og:type", page.isArticle ? "article" : "website")
        meta("property", "og:title", record[.title].first ?? "")
        meta("property", "og:description", record[.description].first ?? "")
        meta("property", "og:url", record[.identifier].first ?? "")
        meta("property", "og:site_name", settings.site.title)
        meta("property", "og:locale", "vi_VN")
        guard page.isArticle, let date = record[.date].first else { return }
        meta("property", "article:published_time", date)
        if let modified = record.dates["modified"] { meta("property", "article:modified_time", modified) }
    }

    /// What `bientap verify` holds against the repository.
    private mutating func writeProof(_ page: Page, _ site: Site) {
        guard case .article(let index) = page, let posting = site.entries[index].article.postingAct else {
            return
        }
        if let id = site.entries[index].article.frontMatter.id?.value.text {
            meta("name", PageProof.identifierName, id)
        }
        meta("name", PageProof.digestName, posting.digest.text)
    }

    private mutating func writeFeeds(_ page: Page, _ site: Site) {
        writeFeeds(titled: site.settings.site.title, below: "", site)
        guard case .section(let id, _) = page else { return }
        writeFeeds(titled: site.settings.section(id)?.title ?? id, below: "\(id)/", site)
    }

    private mutating func writeFeeds(titled title: String, below folder: String, _ site: Site) {
        for format in FeedFormat.allCases {
            html.write("<link rel=\"alternate\" type=\"")
            html.write(text: format.mediaType)
            html.write("\" title=\"")
            html.write(escaping: title)
            html.write("\" href=\"")
            html.write(escaping: site.settings.site.url.link(folder + format.fileName))
            html.write("\">\n")
        }
    }

    private mutating func writeLinkedData(_ record: DublinCoreRecord, _ page: Page, _ site: Site) {
        var entries: [(String, JSONValue)] = [
            ("@context", .string("https://schema.org")),
            ("@type", .string(page.linkedDataType)),
            (page.isArticle ? "headline" : "name", .string(record[.title].first ?? "")),
            ("description", .string(record[.description].first ?? "")),
            ("url", .string(record[.identifier].first ?? "")),
            ("inLanguage", .string(record[.language].first ?? site.settings.site.language)),
            ("datePublished", .string(record[.date].first ?? "")),
        ]
        if let modified = record.dates["modified"] { entries.append(("dateModified", .string(modified))) }
        let people = record[.creator].map { creator -> JSONValue in
            // Whether a free text names a person or an office is not known, so only the agency gets a type.
            let isAgency = creator == site.settings.agency.name
            let type: [(String, JSONValue)] = isAgency ? [("@type", .string("GovernmentOrganization"))] : []
            return .object(type + [("name", .string(creator))])
        }
        if page.isArticle { entries.append(("author", .array(people))) }
        entries.append(
            (
                "publisher",
                .object([
                    ("@type", .string("GovernmentOrganization")),
                    ("name", .string(record[.publisher].first ?? site.settings.agency.name)),
                ])
            ))
        let keywords = record[.subject]
        if !keywords.isEmpty { entries.append(("keywords", .array(keywords.map(JSONValue.string)))) }
        html.write("<script type=\"application/ld+json\">")
        JSONValue.object(entries).write(to: &html, escapingMarkup: true)
        html.write("</script>")
    }

    private mutating func meta(_ attribute: StaticString, _ name: String, _ content: String) {
        html.write("<meta ")
        html.write(attribute)
        html.write("=\"")
        html.write(escaping: name)
        html.write("\" content=\"")
        html.write(escaping: content)
        html.write("\">\n")
    }
}

extension Page {
    var isArticle: Bool {
        if case .article = self { return true }
        return false
    }

    /// The type of schema.org that the page is.
    fileprivate var linkedDataType: String {
        switch self {
        case .home: "WebSite"
        case .article: "Article"
        case .section, .subject, .letter, .facet, .access, .quarter, .openData: "CollectionPage"
        case .siteMap, .board, .statistics, .accessibility, .conformance, .registerPage, .notice, .redirect,
            .notFound:
            "WebPage"
        case .search: "SearchResultsPage"
        }
    }
}
