import Content
import Parallel

/// The metadata of every page, made once, because pages and exports all need them.
struct RecordBook: Sendable {
    private let site: Site
    private let articles: [DublinCoreRecord]
    private let others: [Page: DublinCoreRecord]

    init(_ site: Site, pages: [Page]) async {
        self.site = site
        let settings = site.settings
        articles = await site.entries.parallelMap { DublinCoreRecord($0.article, settings: settings) }
        let records = await pages.filter { !$0.isArticle }.parallelMap { ($0, site.record(of: $0)) }
        others = Dictionary(records, uniquingKeysWith: { first, _ in first })
    }

    /// The metadata of a page.
    func record(of page: Page) -> DublinCoreRecord {
        if case .article(let index) = page { return articles[index] }
        return others[page] ?? site.record(of: page)
    }
}
