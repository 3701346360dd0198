import Content
import Reading

/// What the whole site shares: the views of the header and the footer, which are made once and not page by page.
struct SiteView {
    let site: Site
    let assets: AssetURLs

    private var url: SiteURL { site.settings.site.url }

    /// The view of the footer.
    var footer: View {
        let settings = site.settings
        return View([
            "agencyName": .text(settings.agency.name), "superiorName": .text(settings.agency.superior),
            "siteTitle": .text(settings.site.title), "notice": .text(settings.site.notice),
            "homeURL": .text(url.link("")), "searchURL": .text(url.link("tim-kiem/")),
            "sitemapURL": .text(url.link("so-do-trang/")), "feedURL": .text(url.link("feed.xml")),
            "boardURL": .text(url.link("ban-bien-tap/")),
            "accessURL": .text(url.link(site.path(of: .access))),
            "openDataURL": .text(url.link(site.path(of: .openData))),
            "statisticsURL": .text(url.link(site.path(of: .statistics))),
            "accessibilityURL": .text(url.link(site.path(of: .accessibility))),
            "conformanceURL": .text(site.conformance.map { _ in url.link(site.path(of: .conformance)) }),
            "emblemURL": .text(assets.emblem), "isDraftBuild": .flag(site.isPreview),
            "contacts": .list(contacts),
        ])
    }

    /// The view of the header with its menu: every section, those below another one inside it.
    ///
    /// - Parameter current: the id of the section to mark, an empty text for the home page, nil for none.
    func header(current: String?) -> View {
        let groups = SectionGroup.all(of: site).map { group in
            (group.head.map { item($0, current) }
                ?? View(["title": .text(group.title), "url": .text(nil), "isCurrent": .flag(false)]))
                .adding(["sections": .list(group.sections.map { item($0, current) })])
        }
        let featured = site.settings.site.menu.compactMap { site.settings.section($0.value) }
        return footer.adding([
            "alerts": .list(alerts), "outages": .list(outages),
            "isHome": .flag(current?.isEmpty ?? false), "featured": .list(featured.map { item($0, current) }),
            "groups": .list(groups),
        ])
    }

    private var alerts: [View] {
        guard let alert = site.settings.alert, alert.isShown(at: site.now) else { return [] }
        let address = alert.link.flatMap { LinkResolver(site: site, entry: nil).href($0.value) }
        return [
            View(["title": .text(alert.title), "text": .text(alert.text), "url": .text(address)])
        ]
    }

    private var outages: [View] {
        site.settings.outages.filter { $0.isShown(at: site.now) }.map { outage in
            View([
                "title": .text(outage.title), "reason": .text(outage.reason),
                "fallback": .text(outage.fallback), "since": .text(outage.since.value.iso),
                "sinceText": .text(outage.since.value.vietnamese), "until": .text(outage.until.iso),
                "untilText": .text(outage.until.vietnamese),
            ])
        }
    }

    private func item(_ section: Section, _ current: String?) -> View {
        View([
            "title": .text(section.title), "url": .text(url.link("\(section.id.value)/")),
            "isCurrent": .flag(section.id.value == current),
        ])
    }

    /// What the foot of every page says at least (TT 32/2017 Đ16.3c).
    private var contacts: [View] {
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
