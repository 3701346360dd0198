import CivilTime
import Content
import VietnameseText
import Reading

/// The addresses of the site that a link may point at (design §6), gathered once for a ward.
///
/// Addresses are written as in links, with a slash at the beginning and, for pages, at the end.
struct SiteAddresses: Sendable {
    /// What an address leads to.
    enum Target: Hashable, Sendable {
        /// The page of an approved article, by its position in ``Ward/articles``.
        case article(Int)
        /// A file of an approved article.
        case attachment(Int)
        /// A page or file of the site itself.
        case page
        /// The former address of an article.
        case alias(Int)
        /// The notice about an article that was taken down, or something that went with it.
        case notice
    }

    private let articles: [String: Int]
    private let pages: Set<String>
    private let aliases: [String: Int]
    private let attachments: [String: [String]]
    private let removed: RemovedArticles
    /// How many pages of a list a section has.
    private let listPages: [String: Int]

    init(_ ward: Ward, _ index: WardIndex, now: Timestamp) {
        articles = index.bySitePath
        var pages = Set(Self.fixed)
        var counts: [String: Int] = [:]
        var aliases: [String: Int] = [:]
        var subjects: Set<String> = []
        var attachments: [String: [String]] = [:]
        let removed = RemovedArticles(ward)
        for (position, article) in ward.articles.enumerated() where article.stage == .approved {
            counts[article.location.section, default: 0] += 1
            for alias in article.frontMatter.aliases where aliases[alias.value] == nil {
                aliases[alias.value] = position
            }
            if let date = article.frontMatter.date?.value.date {
                pages.insert("/" + Quarter(date).path)
            }
            subjects.formUnion(article.frontMatter.subject.lazy.map(\.value))
            if !article.attachments.isEmpty, let path = article.sitePath {
                attachments[path] = article.attachments.map(\.path)
            }
        }
        for slug in Slug.disambiguate(Array(subjects)).values { pages.insert("/chu-de/\(slug)/") }
        if !removed.subjects.isEmpty {
            let all = Array(subjects.union(removed.subjects))
            for slug in Slug.disambiguate(all).values { pages.insert("/chu-de/\(slug)/") }
            counts.merge(removed.counts, uniquingKeysWith: +)
        }
        for section in ward.settings.sections {
            let id = section.id.value
            pages.formUnion(["/\(id)/", "/\(id)/feed.xml", "/\(id)/feed.json"])
        }
        pages.formUnion(RegisterAddresses.linked(in: ward, now: now))
        self.pages = pages
        self.aliases = aliases
        self.attachments = attachments
        self.removed = removed
        let size = max(1, ward.settings.site.pageSize)
        listPages = counts.mapValues { ($0 + size - 1) / size }
    }

    /// What an address leads to; nil when the site has nothing there.
    func target(of address: String) -> Target? {
        var path = PercentEncoding.decode(address.withoutQuery)
        guard path.hasPrefix("/") else { return nil }
        if path.hasSuffix("/index.html") { path.removeLast("index.html".utf8.count) }
        if let position = articles[String(path.dropFirst())] { return .article(position) }
        if pages.contains(path) || isListPage(path) { return .page }
        return attachment(path) ?? aliases[path].map(Target.alias) ?? (removed.holds(path) ? .notice : nil)
    }

    /// `/<section>/trang/2/` and so on, as many as the section fills.
    private func isListPage(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[2] == "trang", parts[4].isEmpty, let number = Int(parts[3]) else {
            return false
        }
        return number >= 2 && String(number) == parts[3] && number <= listPages[String(parts[1])] ?? 0
    }

    private func attachment(_ path: String) -> Target? {
        let parts = path.dropFirst().split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        let page = parts[..<3].joined(separator: "/") + "/"
        guard let position = articles[page], attachments[page]?.contains(String(parts[3])) ?? false else {
            return nil
        }
        return .attachment(position)
    }

    private static let fixed = [
        "/", "/so-do-trang/", "/tim-kiem/", "/ban-bien-tap/", "/404.html", "/sitemap.xml", "/robots.txt",
        "/feed.xml",
        "/feed.json",
        "/metadata/dublin-core.json", "/metadata/dublin-core.xml", "/metadata/dublin-core.csv",
        "/metadata/quy-trinh.json", "/metadata/oai-static.xml",
        "/tiep-can-thong-tin/", "/tiep-can-thong-tin/danh-muc.csv", "/du-lieu-mo/",
        "/du-lieu-mo/danh-muc.jsonld", "/thong-ke/", "/thong-ke/so-lieu.csv",
    ]
}
