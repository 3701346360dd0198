import CivilTime
import Content
import Registers
import VietnameseText
import Reading

extension PageViews {
    func article(_ index: Int) -> View.Fields {
        let entry = site.entries[index]
        let keys = entry.article.frontMatter
        let minutes = ReadingTime.minutes(of: entry.article.body)
        let neighbours = site.neighbours(of: index)
        return [
            "sectionTitle": .text(entry.section.title),
            "sectionURL": .text(url.link("\(entry.section.id.value)/")),
            "date": .text(entry.date.iso), "dateText": .text(entry.date.date.vietnamese),
            "modified": .text(entry.article.modified?.date.iso),
            "modifiedText": .text(entry.article.modified?.date.vietnamese),
            "minutes": .text(minutes > 1 ? String(minutes) : nil),
            "contents": .html(minutes > 1 ? ContentsList.html(of: entry.article.outline) : nil),
            "shareURL": .text(feedback.share(entry.title, url.absolute(entry.path))),
            "corrections": .list(corrections(entry)), "trail": .object(trail(entry)),
            "creator": .text(keys.creator.map(\.value).joined(separator: ", ")),
            "contributor": .text(keys.contributor.map(\.value).joined(separator: ", ")),
            "genre": .text(keys.genre?.value), "source": .object(source(keys.source?.value)),
            "record": .html(record(entry)),
            "body": .html(HTMLRenderer.render(entry.article, links: LinkResolver(site: site, entry: entry))),
            "audio": .list(entry.article.attachments.compactMap { audio($0, of: entry) }),
            "attachments": .list(entry.article.attachments.map { attachment($0, of: entry) }),
            "previous": .object(neighbours.previous.map(link)), "next": .object(neighbours.next.map(link)),
            "subjects": .list(entry.subjects.map(subjectLink)), "isDraft": .flag(entry.isDraft),
            "stageLabel": .text(entry.isDraft ? entry.article.stage.title : nil),
            "isExpired": .flag(entry.article.isExpired(at: site.now)),
            "expires": .text(keys.expires?.value.iso),
            "expiresText": .text(keys.expires.map { Self.end($0.value) }),
        ]
    }

    /// A source may be a bare address; anything but http and https stays text.
    private func source(_ source: Source?) -> View? {
        guard let source, !(source.name.isEmpty && (source.url ?? "").isEmpty) else { return nil }
        let address = [source.url, source.name].lazy.compactMap { $0 }.compactMap { text -> String? in
            guard case .external(let address) = LinkDestination(text) else { return nil }
            return PercentEncoding.encodeAddress(address)
        }
        .first
        return View([
            "name": .text(source.name.isEmpty ? source.url : source.name), "url": .text(address),
        ])
    }

    private func audio(_ file: Attachment, of entry: SiteEntry) -> View? {
        file.audioType.map { attachment(file, of: entry, type: $0) }
    }

    private func attachment(_ attachment: Attachment, of entry: SiteEntry, type: String? = nil) -> View {
        View([
            "title": .text(attachment.path),
            "url": .text(url.link(entry.path + PercentEncoding.encodePath(attachment.path))),
            "size": .text(FileWords.size(attachment.size)),
            "type": .text(type ?? attachment.fileExtension.uppercased()),
        ])
    }

    private func link(_ entry: SiteEntry) -> View {
        View(["title": .text(entry.title), "url": .text(url.link(entry.path))])
    }

    private func subjectLink(_ subject: String) -> View {
        View([
            "title": .text(subject), "url": .text(url.link("chu-de/\(site.subjectSlugs[subject] ?? "x")/")),
        ])
    }

    /// Until when something holds: a day counts wholly.
    private static func end(_ date: PublicationDate) -> String {
        date.hasTime ? date.vietnamese : "hết ngày \(date.vietnamese)"
    }
}
