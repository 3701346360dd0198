import CivilTime
import Content
import Serialization
import Reading

/// Writes the newest entries of the site, or of one section, as Atom (RFC 4287) or JSON Feed 1.1.
struct FeedWriter {
    /// How many entries a feed has.
    static let length = 20

    private let site: Site
    private let section: Section?
    private let list: ArraySlice<Int>

    init(site: Site, section id: String?) {
        self.site = site
        section = id.flatMap(site.settings.section)
        let all = id.map { site.bySection[$0] ?? [] } ?? Array(site.entries.indices)
        list = all.prefix(Self.length)
    }

    func bytes(_ format: FeedFormat) -> [UInt8] {
        switch format {
        case .atom: atom
        case .json: json
        }
    }

    private var folder: String { section.map { "\($0.id.value)/" } ?? "" }

    private var title: String {
        section.map { "\($0.title) – \(site.settings.site.title)" } ?? site.settings.site.title
    }

    private var atom: [UInt8] {
        let url = site.settings.site.url
        var feed = XMLWriter()
        feed.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": site.settings.site.language])
        feed.element("title", title)
        feed.element("id", url.absolute(folder))
        feed.element("updated", updated)
        feed.empty("link", ["rel": "alternate", "type": "text/html", "href": url.absolute(folder)])
        feed.empty(
            "link",
            [
                "rel": "self", "type": FeedFormat.atom.mediaType,
                "href": url.absolute(folder + FeedFormat.atom.fileName),
            ])
        feed.open("author")
        feed.element("name", site.settings.agency.name)
        feed.close("author")
        for entry in list.map({ site.entries[$0] }) { write(entry, to: &feed) }
        feed.close("feed")
        return feed.bytes
    }

    private func write(_ entry: SiteEntry, to feed: inout XMLWriter) {
        let address = site.settings.site.url.absolute(entry.path)
        feed.open("entry")
        feed.element("title", entry.title)
        feed.element("id", address)
        feed.empty("link", ["rel": "alternate", "type": "text/html", "href": address])
        feed.element("published", entry.date.moment.iso)
        feed.element("updated", entry.updated.iso)
        for creator in entry.article.frontMatter.creator {
            feed.open("author")
            feed.element("name", creator.value)
            feed.close("author")
        }
        for term in [entry.section.title] + entry.subjects { feed.empty("category", ["term": term]) }
        feed.element("summary", entry.article.frontMatter.description?.value ?? "")
        feed.close("entry")
    }

    private var json: [UInt8] {
        let url = site.settings.site.url
        let items = list.map { site.entries[$0] }.map { entry -> JSONValue in
            let address = url.absolute(entry.path)
            let summary = entry.article.frontMatter.description?.value ?? ""
            return .object([
                ("id", .string(address)), ("url", .string(address)), ("title", .string(entry.title)),
                ("summary", .string(summary)), ("content_text", .string(summary)),
                ("date_published", .string(entry.date.moment.iso)),
                ("date_modified", .string(entry.updated.iso)),
                (
                    "authors",
                    .array(entry.article.frontMatter.creator.map { .object([("name", .string($0.value))]) })
                ),
                ("tags", .array(([entry.section.title] + entry.subjects).map(JSONValue.string))),
                (
                    "language",
                    .string(entry.article.frontMatter.language?.value ?? site.settings.site.language)
                ),
            ])
        }
        let feed: JSONValue = .object([
            ("version", .string("https://jsonfeed.org/version/1.1")), ("title", .string(title)),
            ("home_page_url", .string(url.absolute(folder))),
            ("feed_url", .string(url.absolute(folder + FeedFormat.json.fileName))),
            ("description", .string(section?.description ?? site.settings.site.description)),
            ("language", .string(site.settings.site.language)),
            ("authors", .array([.object([("name", .string(site.settings.agency.name))])])),
            ("items", .array(items)),
        ])
        return Array(feed.text.utf8) + [UInt8(ascii: "\n")]
    }

    private var updated: String {
        let newest = list.map { site.entries[$0].updated }.max()
        return (newest ?? Timestamp(startOf: site.settings.site.date)).iso
    }
}
