import CivilTime
import Content
import Reading

/// An entry as lists show it. Every list shows the same card, so each is made once.
enum CardView {
    static func view(of entry: SiteEntry, _ url: SiteURL, now: Timestamp) -> View {
        View([
            "title": .text(entry.title), "url": .text(url.link(entry.path)),
            "date": .text(entry.date.iso), "dateText": .text(entry.date.date.vietnamese),
            "description": .text(entry.article.frontMatter.description?.value),
            "sectionTitle": .text(entry.section.title),
            "sectionURL": .text(url.link("\(entry.section.id.value)/")),
            "isDraft": .flag(entry.isDraft),
            "stageLabel": .text(entry.isDraft ? entry.article.stage.title : nil),
            "isExpired": .flag(entry.article.isExpired(at: now)),
        ])
    }
}
