import CivilTime
import Content
import Images
import Reading

/// An entry as lists show it. Every list shows the same card, so each is made once.
enum CardView {
    static func view(of entry: SiteEntry, _ site: Site) -> View {
        let url = site.settings.site.url
        let thumbnail = thumbnail(of: entry, site)
        return View([
            "title": .text(entry.title), "url": .text(url.link(entry.path)),
            "date": .text(entry.date.iso), "dateText": .text(entry.date.date.vietnamese),
            "description": .text(entry.article.frontMatter.description?.value),
            "sectionTitle": .text(entry.section.title),
            "sectionURL": .text(url.link("\(entry.section.id.value)/")),
            "isDraft": .flag(entry.isDraft),
            "stageLabel": .text(entry.isDraft ? entry.article.stage.title : nil),
            "isExpired": .flag(entry.article.isExpired(at: site.now)),
            "thumbnailURL": .text(thumbnail.map { url.link(entry.path + $0.path) }),
            "thumbnailWidth": .text(thumbnail.map { String($0.size.width) }),
            "thumbnailHeight": .text(thumbnail.map { String($0.size.height) }),
        ])
    }

    /// The smallest copy of the first picture that has copies.
    private static func thumbnail(of entry: SiteEntry, _ site: Site) -> (path: String, size: PixelSize)? {
        for picture in entry.article.shownPictures {
            guard let size = site.thumbnails[picture.sha256].first else { continue }
            return (PercentEncoding.encodePath(ThumbnailSet.path(of: picture.path, size)), size)
        }
        return nil
    }
}
