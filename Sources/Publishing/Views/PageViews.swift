import CivilTime
import Content
import Reading
import Search

/// Makes the view of each page.
///
/// Immutable, and a class because every closure that asks it for something would copy all of a structure.
final class PageViews: Sendable {
    let site: Site
    let assets: AssetURLs
    /// The header with one section marked as current; under nil with none, under an empty text for the home page.
    let headers: [String?: [UInt8]]
    /// The footer.
    let footer: [UInt8]
    /// The card of every entry of the site.
    let cards: [[UInt8]]
    /// The tables of the registers, by their sections.
    let tables: [String: TableParts]
    /// The metadata of the pages.
    let records: RecordBook
    /// What the metadata of all pages has in common.
    let metadata: MetadataNames
    /// The offices of the members of the board.
    let offices: OfficeNames
    /// The links by which a reader writes to the agency.
    let feedback: FeedbackLinks
    /// What the last test of the theme found; nil where there was none.
    let accessibility: AccessibilityResult?

    init(
        site: Site, assets: AssetURLs, headers: [String?: [UInt8]], footer: [UInt8], cards: [[UInt8]],
        tables: [String: TableParts], records: RecordBook, metadata: MetadataNames,
        accessibility: AccessibilityResult?
    ) {
        self.site = site
        self.assets = assets
        self.headers = headers
        self.footer = footer
        self.cards = cards
        self.tables = tables
        self.records = records
        self.metadata = metadata
        self.accessibility = accessibility
        offices = OfficeNames(site.settings.board)
        feedback = FeedbackLinks(site)
    }

    var url: SiteURL { site.settings.site.url }

    /// The template and the view of a page.
    func view(of page: Page) -> (template: PageTemplate, view: View) {
        let record = records.record(of: page)
        let frame = frame(of: page, record)
        switch page {
        case .home: return (.home, View(frame).adding(HomeView(views: self).fields))
        case .section(let id, let number):
            return (.section, View(frame).adding(section(id, number)).adding(register(id, number)))
        case .article(let index): return (.article, View(frame).adding(article(index)))
        case .subject(let index, let number): return (.subject, View(frame).adding(subject(index, number)))
        case .siteMap: return (.sitemap, View(frame).adding(siteMap()))
        case .search:
            return (.search, View(frame).adding(search()))
        case .letter(let index, let number): return (.letter, View(frame).adding(letter(index, number)))
        case .facet(let index, let number): return (.facet, View(frame).adding(facet(index, number)))
        case .registerPage(let index): return (.register, View(frame).adding(registerPage(index)))
        case .board: return (.board, View(frame).adding(BoardView(site: site).fields))
        case .access, .quarter, .openData, .statistics, .accessibility, .conformance:
            return (.register, View(frame).adding(blocks(page)))
        case .notice(let index): return (.notice, View(frame).adding(notice(index)))
        case .redirect(let index): return (.redirect, View(frame).adding(redirect(index)))
        case .notFound: return (.notFound, View(frame))
        }
    }

    private func section(_ id: String, _ number: Int) -> View.Fields {
        guard let section = site.settings.section(id) else { return [:] }
        let list = site.lists[id] ?? []
        let parent = section.parent.flatMap { site.settings.section($0.value) }
        let owners = section.owners.compactMap { site.settings.board.member($0.value)?.displayName }
        return [
            "sectionDescription": .text(section.description),
            "parent": .object(parent.map(link)),
            "children": .list(site.sections(below: id).map(countedLink)),
            "cards": .html(joined(slice(list, number).filter { !site.isRecord($0) })),
            "owners": .text(owners.joined(separator: "; ")),
            "basis": .text(section.basis.joined(separator: ", ")),
            "pager": .object(pager(list.count, number) { .section(id, number: $0) }),
        ]
    }

    private func subject(_ index: Int, _ number: Int) -> View.Fields {
        let list = site.subjects[index].entries
        return [
            "cards": .html(joined(slice(list, number))),
            "pager": .object(pager(list.count, number) { .subject(index, number: $0) }),
        ]
    }

    private func letter(_ index: Int, _ number: Int) -> View.Fields {
        let list = site.letters[index].entries
        let size = Site.letterPageSize
        return [
            "letter": .text(site.letters[index].letter), "letters": .list(letters(current: index)),
            "cards": .html(joined(site.slice(list, page: number, size: size))),
            "pager": .object(pager(list.count, number, size: size) { .letter(index, number: $0) }),
        ]
    }

    private func siteMap() -> View.Fields {
        let pages: [Page] =
            [.home, .search, .board, .access, .openData, .statistics, .accessibility]
            + (site.conformance == nil ? [] : [.conformance])
        let sections = site.sections(below: nil).map { section in
            let children = site.sections(below: section.id.value).map(countedLink)
            return countedLink(section).adding([
                "children": .list(children), "hasChildren": .flag(!children.isEmpty),
            ])
        }
        return [
            "pages": .list(pages.map { link(site.title(of: $0), $0) }), "sections": .list(sections),
            "subjects": .list(subjects()),
        ]
    }

    private func search() -> View.Fields {
        let script = site.search == nil ? nil : assets.searchScript
        return [
            "letters": .list(letters(current: nil)), "subjects": .list(subjects()),
            "scriptURL": .text(script), "indexURL": .text(url.link(Site.searchFolder)),
            "indexVersion": .text(site.search?.version),
        ]
    }

    private func letters(current: Int?) -> [View] {
        site.letters.enumerated().map { index, letter in
            View([
                "letter": .text(letter.letter), "url": .text(url.link(letter.path)),
                "count": .text(String(letter.entries.count)), "isCurrent": .flag(index == current),
            ])
        }
    }

    private func subjects() -> [View] {
        site.subjects.map { subject in
            View([
                "title": .text(subject.title), "url": .text(url.link(subject.path)),
                "count": .text(String(subject.entries.count)),
            ])
        }
    }

    func link(_ title: String, _ page: Page) -> View {
        View(["title": .text(title), "url": .text(url.link(site.path(of: page)))])
    }

    func link(_ section: Section) -> View { link(section.title, .section(section.id.value, number: 1)) }

    func countedLink(_ section: Section) -> View {
        link(section).adding(["count": .text(String(site.count(section)))])
    }

    func slice(_ list: [Int], _ number: Int) -> ArraySlice<Int> {
        site.slice(list, page: number, size: site.settings.site.pageSize)
    }

    func joined(_ list: some Collection<Int>) -> [UInt8] {
        var joined: [UInt8] = []
        joined.reserveCapacity(list.reduce(0) { $0 + cards[$1].count })
        for index in list { joined += cards[index] }
        return joined
    }

    func pager(
        _ count: Int, _ number: Int, size: Int? = nil, page: (Int) -> Page
    ) -> View? {
        let size = size ?? site.settings.site.pageSize
        let last = max(1, (count + size - 1) / size)
        guard last > 1 else { return nil }
        func address(_ number: Int) -> String { url.link(site.path(of: page(number))) }
        // The first, the last and those around the current one: a list of hundreds helps nobody.
        let shown = (1...last).filter { $0 == 1 || $0 == last || abs($0 - number) <= 2 }
        return View([
            "previousURL": .text(number > 1 ? address(number - 1) : nil),
            "nextURL": .text(number < last ? address(number + 1) : nil),
            "position": .text("Trang \(number)/\(last)"),
            "pages": .list(
                shown.map {
                    View([
                        "number": .text(String($0)), "url": .text(address($0)),
                        "isCurrent": .flag($0 == number),
                    ])
                }),
        ])
    }
}
