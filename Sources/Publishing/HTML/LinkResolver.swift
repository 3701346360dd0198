import Content
import Images
import Registers

/// Turns what a link of an article points at into the address that the page carries.
struct LinkResolver {
    private let site: Site
    private let entry: SiteEntry?

    /// A resolver for a text of the site: that of an entry, or one that stands on every page.
    init(site: Site, entry: SiteEntry?) {
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
            if let target = site.entry(identifier: id) {
                address(target.path, fragment)
            } else {
                site.notice(identifier: id).map { address($0.path, nil) }
            }
        case .site(let path, let fragment): address(ofSite: path, fragment)
        case .attachment(let path, let fragment): attachment(path, fragment)
        }
    }

    /// The file of the article that a link names.
    func file(_ destination: LinkDestination) -> Attachment? {
        guard case .attachment(let path, _) = destination, let name = BundlePath(path).inside else {
            return nil
        }
        return entry?.article.attachment(name)
    }

    /// The smaller copies of a picture of the article, growing, each with its address.
    func thumbnails(_ destination: LinkDestination) -> [(address: String, size: PixelSize)] {
        guard let entry, let file = file(destination) else { return [] }
        return site.thumbnails[file.sha256].map { size in
            let path = PercentEncoding.encodePath(ThumbnailSet.path(of: file.path, size))
            return (address(entry.path + path, nil), size)
        }
    }

    /// The same for the blocks of a page of the site.
    func target(_ destination: LinkDestination) -> LinkTarget? {
        switch destination {
        case .article(let id, _): .article(id)
        case .site(let path, _):
            site.destination(of: path) == .nothing ? nil : .page(String(path.dropFirst()))
        case .external(let address): .web(address)
        default: nil
        }
    }

    private func address(ofSite path: String, _ fragment: String?) -> String? {
        switch site.destination(of: path) {
        case .asWritten: address(String(path.dropFirst()), fragment)
        case .entry(let path): address(path, fragment)
        case .notice(let path): address(path, nil)
        case .nothing: nil
        }
    }

    private func attachment(_ path: String, _ fragment: String?) -> String? {
        guard let entry, let name = BundlePath(path).inside, entry.article.hasAttachment(name) else {
            return nil
        }
        return address(entry.path + PercentEncoding.encodePath(name), fragment)
    }

    private func address(_ path: String, _ fragment: String?) -> String {
        let link = site.settings.site.url.link(path) + (fragment.map { "#" + $0 } ?? "")
        return PercentEncoding.encodeAddress(link)
    }
}
