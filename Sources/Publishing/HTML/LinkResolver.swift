import Content

/// Turns what a link of an article points at into the address that the page carries.
struct LinkResolver {
    private let site: Site
    private let entry: SiteEntry

    init(site: Site, entry: SiteEntry) {
        self.site = site
        self.entry = entry
    }

    /// The address; nil where nothing public is there, so that the words stand without a link.
    func href(_ destination: LinkDestination) -> String? {
        switch destination {
        case .empty, .forbidden: nil
        case .external(let address), .contact(let address): PercentEncoding.encodeAddress(address)
        case .fragment(let fragment): PercentEncoding.encodeAddress("#" + fragment)
        case .article(let id, let fragment):
            site.entry(identifier: id).map { address($0.path, fragment) }
        case .site(let path, let fragment): isShown(path) ? address(String(path.dropFirst()), fragment) : nil
        case .attachment(let path, let fragment): attachment(path, fragment)
        }
    }

    /// Whether a path of the site leads to a page that there is at this moment: an article may still wait for its
    /// day, and with it a keyword.
    private func isShown(_ path: String) -> Bool {
        let parts = path.prefix { $0 != "?" }.split(separator: "/").map(String.init)
        if parts.count > 1, parts[0] == "chu-de" { return site.subjects.contains { $0.slug == parts[1] } }
        guard parts.count == 3, site.settings.section(parts[0]) != nil, parts[1].utf8.count == 4 else {
            return true
        }
        return site.entry(path: parts.joined(separator: "/") + "/") != nil
    }

    private func attachment(_ path: String, _ fragment: String?) -> String? {
        guard let name = BundlePath(path).inside, entry.article.hasAttachment(name) else { return nil }
        return address(entry.path + PercentEncoding.encodePath(name), fragment)
    }

    private func address(_ path: String, _ fragment: String?) -> String {
        let link = site.settings.site.url.link(path) + (fragment.map { "#" + $0 } ?? "")
        return PercentEncoding.encodeAddress(link)
    }
}
