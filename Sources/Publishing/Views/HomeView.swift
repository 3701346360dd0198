import CivilTime
import Content
import Reading
import Registers

/// The home page. Which register plays which part follows from the types of the sections.
struct HomeView {
    let views: PageViews

    private static let mostLatest = 5
    private static let mostLines = 4

    private var site: Site { views.site }

    /// What the template gets.
    var fields: View.Fields {
        let pinned = site.pinned
        let latest = latest(without: pinned)
        let parts = HomeParts(site)
        return [
            "pinned": .html(pinned.isEmpty ? nil : views.joined(pinned)),
            "cards": .html(latest.isEmpty ? nil : views.joined(latest)),
            "isEmpty": .flag(site.entries.isEmpty), "notices": .object(notices(without: pinned)),
            "parts": .list(parts.all.compactMap(part)),
            "figures": .list(parts.figures.map(figure)),
            "statisticsURL": .text(views.url.link(site.path(of: .statistics))),
            "groups": .list(SectionGroup.all(of: site).map(group)),
        ]
    }

    /// The newest texts; records have parts of their own, where there are texts at all.
    private func latest(without pinned: [Int]) -> [Int] {
        func newest(where isShown: (Int) -> Bool) -> [Int] {
            let shown = site.entries.indices.filter { !pinned.contains($0) && isShown($0) }
            return Array(shown.prefix(Self.mostLatest))
        }
        let texts = newest { !site.isRecord($0) }
        return texts.isEmpty && pinned.isEmpty ? newest { _ in true } : texts
    }

    private func notices(without pinned: [Int]) -> View? {
        let sections = site.settings.site.notices.compactMap { site.settings.section($0.value) }
        let newest = sections.flatMap { (site.bySection[$0.id.value] ?? []).prefix(Self.mostLines * 2) }
            .filter { !pinned.contains($0) && !site.entries[$0].article.isExpired(at: site.now) }
            .sorted()
        return part("Thông báo", newest.prefix(Self.mostLines).map(line), [], sections)
    }

    private func part(_ part: HomeParts.Part) -> View? {
        var lines = part.home.items(part.books)
        if lines.isEmpty, part.home.takesTexts {
            let newest = part.sections.flatMap { (site.bySection[$0.id.value] ?? []).prefix(Self.mostLines) }
            lines = newest.sorted().prefix(Self.mostLines).map(line)
        }
        return self.part(part.home.title, lines, part.home.links(part.books), part.sections)
    }

    /// A part, nil without anything to show.
    private func part(
        _ title: String, _ items: [HomePart.Item], _ links: [HomePart.Item], _ sections: [Section]
    ) -> View? {
        guard !items.isEmpty else { return nil }
        return View([
            "title": .text(title),
            "items": .list(items.map { link($0).adding(["note": .text($0.note)]) }),
            "links": .list(links.map(link)),
            "sections": .list(sections.filter { site.count($0) > 0 }.map(views.countedLink)),
        ])
    }

    private func line(_ index: Int) -> HomePart.Item {
        let entry = site.entries[index]
        return HomePart.Item(title: entry.title, path: entry.path, note: entry.date.date.vietnamese)
    }

    private func link(_ item: HomePart.Item) -> View {
        View(["title": .text(item.title), "url": .text(views.url.link(item.path))])
    }

    private func figure(_ figure: (value: Int, unit: String)) -> View {
        View(["value": .text(ExactDecimal(figure.value).vietnamese), "unit": .text(figure.unit)])
    }

    private func group(_ group: SectionGroup) -> View {
        let sections = (group.head.map { [$0] } ?? []) + group.sections
        return View(["title": .text(group.title), "sections": .list(sections.map(views.countedLink))])
    }
}
