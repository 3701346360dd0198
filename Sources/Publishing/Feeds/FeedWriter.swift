import CivilTime
import Content
import Serialization
import Reading
import Registers

/// Writes the newest entries of the site or of a section, or every record of a register page by page (RFC 5005), as Atom
/// (RFC 4287) or JSON Feed 1.1.
struct FeedWriter {
    /// How many entries the feed of news has.
    static let length = 20
    /// How many entries a page has of the feed of a register, which carries every record.
    static let registerLength = 500

    private let site: Site
    private let section: Section?
    private let list: ArraySlice<Int>
    /// The page, from 1, and how many there are.
    private let number: Int
    private let count: Int

    init(site: Site, section id: String?, number: Int) {
        self.site = site
        self.number = number
        section = id.flatMap(site.settings.section)
        let all = id.map { site.bySection[$0] ?? [] } ?? Array(site.entries.indices)
        count = Self.pageCount(of: section, entries: all.count)
        let length = section?.type.register == nil ? Self.length : Self.registerLength
        list = all.dropFirst((number - 1) * length).prefix(length)
    }

    /// How many pages the feed of a section has.
    static func pageCount(of section: Section?, entries: Int) -> Int {
        section?.type.register == nil ? 1 : max(1, (entries + registerLength - 1) / registerLength)
    }

    func bytes(_ format: FeedFormat) -> [UInt8] {
        switch format {
        case .atom: atom
        case .json: json
        }
    }

    /// The address of a page of the feed; nil where there is none.
    private func address(_ format: FeedFormat, _ page: Int) -> String? {
        guard (1...count).contains(page) else { return nil }
        return site.settings.site.url.absolute(folder + format.fileName(page))
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
        for (relation, page) in [("self", number), ("previous", number - 1), ("next", number + 1)] {
            guard let address = address(.atom, page) else { continue }
            feed.empty("link", ["rel": relation, "type": FeedFormat.atom.mediaType, "href": address])
        }
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
        let next = address(.json, number + 1).map { [("next_url", JSONValue.string($0))] } ?? []
        let members: [(String, JSONValue)] = [
            ("version", .string("https://jsonfeed.org/version/1.1")), ("title", .string(title)),
            ("home_page_url", .string(url.absolute(folder))),
            ("feed_url", .string(url.absolute(folder + FeedFormat.json.fileName(number)))),
            ("description", .string(section?.description ?? site.settings.site.description)),
            ("language", .string(site.settings.site.language)),
            ("authors", .array([.object([("name", .string(site.settings.agency.name))])])),
        ]
        var feed = ByteBuffer()
        JSONValue.object(members + next + [("items", .array(items))]).write(to: &feed)
        feed.write("\n")
        return feed.bytes
    }

    private var updated: String {
        let newest = list.map { site.entries[$0].updated }.max()
        return (newest ?? Timestamp(startOf: site.settings.site.date)).iso
    }
}
