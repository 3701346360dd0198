import CivilTime
import Content
import Serialization

/// Writes the site map for search engines (sitemaps.org 0.9), in parts when it is too long for one file.
struct SiteMapWriter {
    private static let limit = 50_000
    private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

    private let site: Site
    private let pages: [Page]

    init(site: Site, pages: [Page]) {
        self.site = site
        self.pages = pages.filter { $0 != .notFound }
    }

    /// How many files the map of so many pages needs; a file may have 50,000 addresses.
    static func partCount(_ pages: [Page]) -> Int {
        max(1, (pages.count { $0 != .notFound } + limit - 1) / limit)
    }

    /// The whole map, or the list of its parts; or one part, from 1.
    func bytes(part: Int?) -> [UInt8] {
        if let part { return map(pages.dropFirst((part - 1) * Self.limit).prefix(Self.limit)) }
        let parts = Self.partCount(pages)
        return parts == 1 ? map(pages[...]) : index(parts: parts)
    }

    private func map(_ pages: ArraySlice<Page>) -> [UInt8] {
        var xml = XMLWriter()
        xml.open("urlset", ["xmlns": Self.namespace])
        for page in pages {
            xml.open("url")
            xml.element("loc", site.settings.site.url.absolute(site.path(of: page)))
            xml.element("lastmod", lastChange(of: page))
            xml.close("url")
        }
        xml.close("urlset")
        return xml.bytes
    }

    private func lastChange(of page: Page) -> String {
        if case .article(let index) = page, let modified = site.entries[index].article.modified {
            return modified.date.iso
        }
        return site.date(of: page)
    }

    private func index(parts: Int) -> [UInt8] {
        var xml = XMLWriter()
        xml.open("sitemapindex", ["xmlns": Self.namespace])
        for part in 1...parts {
            xml.open("sitemap")
            xml.element("loc", site.settings.site.url.absolute("sitemap-\(part).xml"))
            xml.close("sitemap")
        }
        xml.close("sitemapindex")
        return xml.bytes
    }
}
