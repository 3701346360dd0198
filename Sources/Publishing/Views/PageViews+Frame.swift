import Content

extension PageViews {
    /// What every page has.
    func frame(of page: Page, _ record: DublinCoreRecord) -> [String: View.Value] {
        let settings = site.settings
        let title = site.title(of: page)
        return [
            "lang": .text(record[.language].first ?? settings.site.language), "kind": .text(page.kind),
            "pageTitle": .text(title),
            "headTitle": .text(page == .home ? title : "\(title) – \(settings.site.title)"),
            "description": .text(record[.description].first), "canonical": .text(record[.identifier].first),
            "siteTitle": .text(settings.site.title), "agencyName": .text(settings.agency.name),
            "superiorName": .text(settings.agency.superior), "notice": .text(settings.site.notice),
            "homeURL": .text(url.link("")), "searchURL": .text(url.link("tim-kiem/")),
            "sitemapURL": .text(url.link("so-do-trang/")), "styleURL": .text(assets.style),
            "emblemURL": .text(assets.emblem), "feedURL": .text(url.link("feed.xml")),
            "isHome": .flag(page == .home), "isDraftBuild": .flag(site.isPreview),
            "menu": .html(menus[menuKey(page)] ?? nil),
            "metadata": .html(MetadataMarkup.render(record, of: page, site: site)),
            "feeds": .list(feeds(of: page)), "breadcrumb": .list(breadcrumb(of: page, title)),
            "contacts": .list(contacts()),
        ]
    }

    /// The section that the menu marks, with the section above it.
    private func menuKey(_ page: Page) -> String? {
        switch page {
        case .section(let id, _): id
        case .article(let index): site.entries[index].section.id.value
        case .home: ""
        default: nil
        }
    }

    private func feeds(of page: Page) -> [View] {
        var scopes: [(title: String, folder: String)] = [(site.settings.site.title, "")]
        if case .section(let id, _) = page { scopes.append((site.settings.section(id)?.title ?? id, "\(id)/")) }
        return scopes.flatMap { scope in
            FeedFormat.allCases.map { format in
                View([
                    "title": .text(scope.title), "url": .text(url.link(scope.folder + format.fileName)),
                    "type": .text(format.mediaType),
                ])
            }
        }
    }

    private func breadcrumb(of page: Page, _ title: String) -> [View] {
        var steps: [View] = [crumb("Trang chủ", "")]
        switch page {
        case .home, .notFound: return []
        case .section(let id, _): steps += parents(of: id)
        case .article(let index):
            let section = site.entries[index].section
            steps += parents(of: section.id.value) + [crumb(section.title, "\(section.id.value)/")]
        case .letter: steps.append(crumb("Tìm kiếm", "tim-kiem/"))
        case .subject: steps.append(crumb("Sơ đồ trang", "so-do-trang/"))
        case .siteMap, .search: break
        }
        return steps + [View(["title": .text(title), "url": .text(nil), "isCurrent": .flag(true)])]
    }

    private func parents(of id: String) -> [View] {
        guard let parent = site.settings.section(id)?.parent.flatMap({ site.settings.section($0.value) }) else {
            return []
        }
        return [crumb(parent.title, "\(parent.id.value)/")]
    }

    private func crumb(_ title: String, _ path: String) -> View {
        View(["title": .text(title), "url": .text(url.link(path)), "isCurrent": .flag(false)])
    }

    /// What the foot of every page says at least (TT 32/2017 Đ16.3c).
    private func contacts() -> [View] {
        let agency = site.settings.agency
        func row(_ label: String, _ value: String?, _ href: String? = nil) -> View {
            View(["label": .text(label), "value": .text(value), "href": .text(href)])
        }
        let digits = agency.phone.map { $0.filter { $0.isASCII && ($0.isNumber || $0 == "+") } }
        return [
            row("Chịu trách nhiệm", agency.responsible), row("Địa chỉ", agency.address),
            row("Điện thoại", agency.phone, digits.map { "tel:\($0)" }),
            row("Thư điện tử", agency.email, agency.email.map { "mailto:\($0)" }),
        ]
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
        case .notFound: "not-found"
        }
    }
}
