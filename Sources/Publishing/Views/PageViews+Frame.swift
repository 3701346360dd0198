import Content
import Reading

extension PageViews {
    /// What every page has.
    func frame(of page: Page, _ record: DublinCoreRecord) -> View.Fields {
        let settings = site.settings
        let title = site.title(of: page)
        return [
            "lang": .text(record[.language].first(where: LanguageTag.isValid) ?? settings.site.language),
            "kind": .text(page.kind),
            "pageTitle": .text(title),
            "headTitle": .text(page == .home ? title : "\(title) – \(settings.site.title)"),
            "description": .text(record[.description].first), "canonical": .text(record[.identifier].first),
            "siteTitle": .text(settings.site.title), "agencyName": .text(settings.agency.name),
            "homeURL": .text(url.link("")), "searchURL": .text(url.link("tim-kiem/")),
            "sitemapURL": .text(url.link("so-do-trang/")), "styleURL": .text(assets.style),
            "emblemURL": .text(assets.emblem), "isHome": .flag(page == .home),
            "isDraftBuild": .flag(site.isPreview), "header": .html(headers[headerKey(page)] ?? nil),
            "footer": .html(footer),
            "mainScriptURL": .text(assets.mainScript), "remarkURL": .text(feedback.remark(on: record)),
            "faultURL": .text(feedback.fault(on: record)), "contactURL": .text(feedback.contact),
            "metadata": .html(MetadataMarkup.render(record, of: page, site: site, metadata)),
            "breadcrumb": .list(breadcrumb(of: page)),
        ]
    }

    /// Which of the headers a page has.
    private func headerKey(_ page: Page) -> String? {
        switch page {
        case .section(let id, _): id
        case .article(let index): site.entries[index].section.id.value
        case .facet(let index, _): site.registers.facets[index].section
        case .registerPage(let index): site.registers.section(ofPage: index)
        case .home: ""
        default: nil
        }
    }

    /// The pages above a page, from the home page down.
    private func breadcrumb(of page: Page) -> [View] {
        let home = crumb("Trang chủ", "")
        switch page {
        case .home, .notFound: return []
        case .section(let id, _): return [home] + parents(of: id)
        case .article(let index):
            return [home] + path(toSection: site.entries[index].section.id.value)
        case .facet(let index, _): return [home] + path(toSection: site.registers.facets[index].section)
        case .registerPage(let index): return [home] + path(toSection: site.registers.section(ofPage: index))
        case .quarter: return [home, crumb("Tiếp cận thông tin", site.path(of: .access))]
        case .letter: return [home, crumb("Tìm kiếm", "tim-kiem/")]
        case .subject: return [home, crumb("Sơ đồ trang", "so-do-trang/")]
        case .notice(let index):
            guard let section = site.notices[index].section else { return [home] }
            return [home] + path(toSection: section.id.value)
        case .siteMap, .search, .board, .access, .openData, .statistics, .accessibility, .conformance,
            .redirect:
            return [home]
        }
    }

    /// The pages down to a section, with its own.
    private func path(toSection id: String) -> [View] {
        guard let section = site.settings.section(id) else { return [] }
        return parents(of: id) + [crumb(section.title, "\(id)/")]
    }

    private func parents(of id: String) -> [View] {
        guard let parent = site.settings.section(id)?.parent.flatMap({ site.settings.section($0.value) })
        else {
            return []
        }
        return [crumb(parent.title, "\(parent.id.value)/")]
    }

    private func crumb(_ title: String, _ path: String) -> View {
        View(["title": .text(title), "url": .text(url.link(path))])
    }
}

extension Page {
    /// The name of the kind of page, for style sheets.
    fileprivate var kind: String {
        switch self {
        case .home: "home"
        case .section: "section"
        case .article: "article"
        case .subject: "subject"
        case .siteMap: "sitemap"
        case .search: "search"
        case .letter: "search-letter"
        case .facet: "facet"
        case .registerPage: "register"
        case .board: "board"
        case .access: "access"
        case .quarter: "quarter"
        case .openData: "open-data"
        case .statistics: "statistics"
        case .accessibility: "accessibility"
        case .conformance: "conformance"
        case .notice: "notice"
        case .redirect: "redirect"
        case .notFound: "not-found"
        }
    }
}
