import Content
import Parallel

/// The metadata of every page; those of articles are made once, because pages and exports all need them.
struct RecordBook: Sendable {
    private let site: Site
    private let articles: [DublinCoreRecord]

    init(_ site: Site) async {
        self.site = site
        let settings = site.settings
        articles = await site.entries.parallelMap { DublinCoreRecord($0.article, settings: settings) }
    }

    /// The metadata of a page.
    func record(of page: Page) -> DublinCoreRecord {
        if case .article(let index) = page { return articles[index] }
        return site.record(of: page)
    }
}
