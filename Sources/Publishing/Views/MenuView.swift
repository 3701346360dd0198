import Content

/// The menu: every section, those below another one inside it.
enum MenuView {
    /// The view with one section marked.
    ///
    /// - Parameter current: the id of the section, an empty text for the home page, nil for none.
    static func view(_ site: Site, current: String?) -> View {
        let url = site.settings.site.url
        func item(_ section: Section, isCurrent: Bool) -> View {
            View([
                "title": .text(section.title), "url": .text(url.link("\(section.id.value)/")),
                "isCurrent": .flag(isCurrent),
            ])
        }
        let items = site.sections(below: nil).map { section in
            let children = site.sections(below: section.id.value).map {
                item($0, isCurrent: $0.id.value == current)
            }
            return item(section, isCurrent: section.id.value == current).adding([
                "children": .list(children), "hasChildren": .flag(!children.isEmpty),
            ])
        }
        return View([
            "homeURL": .text(url.link("")), "isHome": .flag(current?.isEmpty ?? false),
            "sitemapURL": .text(url.link("so-do-trang/")), "searchURL": .text(url.link("tim-kiem/")),
            "items": .list(items),
        ])
    }
}
