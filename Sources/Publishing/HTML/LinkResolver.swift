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
        case .site(let path, let fragment): address(String(path.dropFirst()), fragment)
        case .attachment(let path, let fragment): attachment(path, fragment)
        }
    }

    private func attachment(_ path: String, _ fragment: String?) -> String? {
        let name = PercentEncoding.decode(path)
        guard entry.article.attachments.contains(where: { $0.path == name }) else { return nil }
        return address(entry.path + PercentEncoding.encodePath(name), fragment)
    }

    private func address(_ path: String, _ fragment: String?) -> String {
        let link = site.settings.site.url.link(path) + (fragment.map { "#" + $0 } ?? "")
        return PercentEncoding.encodeAddress(link)
    }
}
