import Content

/// Where a path of the site leads at this moment.
enum SiteDestination: Hashable {
    /// To the page or file that it names.
    case asWritten
    /// To an article whose former address it is.
    case entry(String)
    /// To the notice about a text that was taken down or hidden; what stood inside that text is gone with it.
    case notice(String)
    /// To nothing: an article may still wait for its day, and with it a keyword or the page of a list.
    case nothing
}

extension Site {
    /// Where a path leads, as a link writes it, with a slash at the beginning.
    func destination(of link: String) -> SiteDestination {
        let parts = link.prefix { $0 != "?" }.split(separator: "/").map(String.init)
        let path = Self.page(parts)
        if entry(path: path) != nil { return .asWritten }
        if let notice = notice(path: path) ?? notice(path: Self.page(Array(parts.prefix(3)))) {
            return .notice(notice.path)
        }
        if let redirect = redirect(path: path) {
            switch redirect.target {
            case .entry(let index): return .entry(entries[index].path)
            case .notice(let index): return .notice(notices[index].path)
            }
        }
        return isShown(parts) ? .asWritten : .nothing
    }

    private func isShown(_ parts: [String]) -> Bool {
        guard parts.count > 1 else { return true }
        if parts[0] == "chu-de" { return subjects.contains { $0.slug == parts[1] } }
        if parts[0] == "tiep-can-thong-tin", parts[1].hasPrefix("quy-") {
            let path = Self.page(parts)
            return quarters.contains { $0.quarter.path == path }
        }
        guard parts.count >= 3, settings.section(parts[0]) != nil else { return true }
        if parts.count == 3, parts[1] == "trang" {
            let count = bySection[parts[0]]?.count ?? 0
            let pages = (count + settings.site.pageSize - 1) / settings.site.pageSize
            return Int(parts[2]).map { $0 <= pages } ?? false
        }
        // A year, not the four letters of a facet.
        guard parts[1].utf8.count == 4, Int(parts[1]) != nil else { return true }
        return entry(path: Self.page(Array(parts.prefix(3)))) != nil
    }

    /// The path of the page that the parts of an address name.
    private static func page(_ parts: [String]) -> String {
        (parts.last == "index.html" ? parts.dropLast() : parts[...]).joined(separator: "/") + "/"
    }
}
