import Content
import Registers

extension PageViews {
    /// What a section with a register shows beside its texts; the fields are empty for other sections.
    func register(_ id: String, _ number: Int) -> View.Fields {
        guard let book = site.registers.book(id) else { return Self.noRegister }
        let shown = slice(site.lists[id] ?? [], number).count { site.isRecord($0) }
        let first = (number - 1) * site.settings.site.pageSize
        let overview = number == 1 ? book.register.overview(book) : []
        return [
            "overview": .html(overview.isEmpty ? nil : BlockRenderer.render(overview, site: site)),
            "table": .html(shown == 0 ? nil : table(book, first..<first + shown)),
            "facets": .list(facets(book, current: nil)),
            "downloads": .list(downloads(book)),
            "scriptURL": .text(book.entries.isEmpty ? nil : assets.registerScript),
            "dataURL": .text(url.link(book.path(RegisterExport.jsonName))),
            "fields": .list(fields(book)),
        ]
    }

    /// The fields by which the script of a list filters.
    private func fields(_ book: RegisterBook) -> [View] {
        let fields =
            [("title", "Tên"), ("date", "Ngày đăng")]
            + book.register.fields.filter { !$0.isInternal }.map { ($0.key, $0.label) }
            + book.register.derived.map { ($0.key, $0.label) }
        return fields.map { View(["key": .text($0.0), "title": .text($0.1)]) }
    }

    private static let noRegister: View.Fields = [
        "overview": .html(nil), "table": .html(nil), "facets": .list([]), "downloads": .list([]),
        "scriptURL": .text(nil), "dataURL": .text(nil), "fields": .list([]),
    ]

    /// A page of the records that share a value.
    func facet(_ index: Int, _ number: Int) -> View.Fields {
        let pages = site.registers.facets[index]
        guard let book = site.registers.book(pages.section) else { return [:] }
        let list = pages.group.entries
        return [
            "facetTitle": .text(pages.facet.title), "facetValue": .text(pages.group.title),
            "table": .html(table(book, site.slice(list, page: number, size: site.facetPageSize))),
            "facets": .list(facets(book, current: pages.group.path)),
            "section": .object(link(book.title, .section(book.section, number: 1))),
            "pager": .object(
                pager(list.count, number, size: site.facetPageSize) { .facet(index, number: $0) }),
        ]
    }

    /// A page that a register adds.
    func registerPage(_ index: Int) -> View.Fields {
        let page = site.registers.pages[index]
        return [
            "lead": .text(page.description), "blocks": .html(BlockRenderer.render(page.blocks, site: site)),
        ]
    }

    /// The pages that the site itself makes of blocks.
    func blocks(_ page: Page) -> View.Fields {
        let blocks: [Block] =
            switch page {
            case .access: AccessPage(site: site).blocks
            case .quarter(let index): AccessPage(site: site).blocks(of: site.quarters[index])
            case .openData: OpenDataPage(site: site).blocks
            case .statistics: StatisticsPage(site: site).blocks
            case .accessibility: AccessibilityPage(site: site, result: accessibility).blocks
            case .conformance: site.conformance ?? []
            default: []
            }
        return [
            "lead": .text(site.description(of: page) + "."),
            "blocks": .html(BlockRenderer.render(blocks, site: site)),
        ]
    }

    /// What the page of a record shows before its text.
    func record(_ entry: SiteEntry) -> [UInt8]? {
        guard let record = entry.article.recordEntry, let book = site.registers.book(record.section) else {
            return nil
        }
        let blocks = book.facts(of: record)
        return blocks.isEmpty ? nil : BlockRenderer.render(blocks, site: site)
    }

    private func table(_ book: RegisterBook, _ positions: some Sequence<Int>) -> [UInt8] {
        tables[book.section]?.table(positions) ?? []
    }

    private func facets(_ book: RegisterBook, current: String?) -> [View] {
        var lists: [(title: String, values: [View])] = []
        for pages in site.registers.facets where pages.section == book.section {
            let value = View([
                "title": .text(pages.group.title), "url": .text(url.link(pages.group.path)),
                "count": .text(String(pages.group.entries.count)),
                "isCurrent": .flag(pages.group.path == current),
            ])
            if lists.last?.title == pages.facet.title {
                lists[lists.count - 1].values.append(value)
            } else {
                lists.append((pages.facet.title, [value]))
            }
        }
        return lists.map { View(["title": .text($0.title), "values": .list($0.values)]) }
    }

    private func downloads(_ book: RegisterBook) -> [View] {
        let data = [
            ("Dữ liệu mở (JSON)", book.path(RegisterExport.jsonName)),
            ("Dữ liệu mở (CSV)", book.path(RegisterExport.csvName)),
        ]
        let files = site.registers.files(of: book.section).map { ($0.title, $0.path) }
        return (data + files).map { View(["title": .text($0.0), "url": .text(url.link($0.1))]) }
    }
}
