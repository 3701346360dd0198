import Hashing
import CivilTime
import Content

/// What readers see of the decisions about a text.
extension PageViews {
    /// The acts of an article; nil for a text that nobody has approved.
    func trail(_ entry: SiteEntry) -> View? {
        guard let posting = entry.article.postingAct else { return nil }
        let steps = ReviewStep.all(entry.article, settings: site.settings, offices: offices)
        return View([
            "steps": .list(steps.map(step)), "digest": .text(posting.digest.text),
            "recordURL": .text(url.link(ReviewExport.path)),
        ])
    }

    private func step(_ step: ReviewStep) -> View {
        View([
            "action": .text("\(step.title.prefix(1).uppercased())\(step.title.dropFirst())"),
            "office": .text(step.office), "name": .text(step.name), "date": .text(step.date.iso),
            "dateText": .text(step.date.vietnamese), "remark": .text(step.remarks.joined(separator: "; ")),
        ])
    }

    /// The corrections of a text, the newest first, also those of earlier versions.
    func corrections(_ entry: SiteEntry) -> [View] {
        guard !entry.isDraft else { return [] }
        return entry.article.corrections.map {
            View(["date": .text($0.day.iso), "dateText": .text($0.day.vietnamese), "text": .text($0.text)])
        }
    }

    func notice(_ index: Int) -> View.Fields {
        let notice = site.notices[index]
        return [
            "isWithdrawn": .flag(notice.removal.kind == .withdrawn),
            "date": .text(notice.removal.act.at.date.iso),
            "dateText": .text(notice.removal.act.at.date.vietnamese),
            "decision": .text(notice.decision), "explanation": .text(notice.explanation),
            "section": .object(notice.section.map { link($0) }),
        ]
    }

    func redirect(_ index: Int) -> View.Fields {
        let target = site.redirects[index].target
        let address = url.link(site.path(of: target))
        let title =
            switch target {
            case .entry(let index): site.entries[index].title
            case .notice(let index): site.notices[index].title
            }
        return [
            "refresh": .text("0; url=\(address)"),
            "target": .object(View(["title": .text(title), "url": .text(address)])),
        ]
    }
}
