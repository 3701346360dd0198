import Content
import Workspace
import Reading

/// What the command line asks to verify.
enum VerificationTarget {
    /// The bytes of a saved page.
    case page([UInt8])
    /// An article of the repository.
    case article(Article)
    /// Nothing, and why.
    case nothing(String)

    /// Reads an argument: an address, the path of a file, the id of an article.
    ///
    /// - Throws: a `WorkspaceError` when it names a file that cannot be read.
    init(_ argument: String, session: WardSession, ward: Ward) throws {
        if argument.contains("://") {
            self = Self.address(argument, session.settings.site.url, ward)
        } else if NamedFile.exists(argument) {
            self = try Self.file(argument, session.folder, ward)
        } else if let id = ArticleID(argument) {
            let found = ward.versions(of: id)
            let article = found.first { $0.stage == .approved } ?? found.first
            self =
                article.map(Self.article) ?? .nothing("Kho dữ liệu không có bài nào mang mã `\(argument)`.")
        } else if argument.hasPrefix("/") {
            self = Self.path(argument, session.settings.site.url, ward)
        } else {
            self = .page(try NamedFile.bytes(argument))
        }
    }

    private static func address(_ text: String, _ url: SiteURL, _ ward: Ward) -> Self {
        let host = { (address: String) in
            address.firstRange(of: "://").map { String(address[$0.upperBound...]) } ?? address
        }
        let own = host(url.origin)
        let asked = host(text)
        guard asked.lowercased().hasPrefix(own + "/") || asked.lowercased() == own else {
            return .nothing("Địa chỉ không thuộc trang \(url.absolute("")).")
        }
        return path(String(asked.dropFirst(own.count)), url, ward)
    }

    /// The article at an absolute path of the site's host, or at a former address, or whose file is there.
    private static func path(_ text: String, _ url: SiteURL, _ ward: Ward) -> Self {
        var path = PercentEncoding.decode(String(text.prefix { $0 != "?" && $0 != "#" }))
        if path.hasPrefix(url.basePath) { path = String(path.dropFirst(url.basePath.count)) }
        let parts = path.split(separator: "/")
        let whole = parts.joined(separator: "/") + "/"
        let page = parts.prefix(3).joined(separator: "/") + "/"
        for article in ward.articles where article.stage == .approved {
            let aliases = article.frontMatter.aliases.compactMap { SitePath.ofAlias($0.value) }
            if article.sitePath == page || aliases.contains(whole) { return .article(article) }
        }
        let removed = ward.articles.first { $0.removal?.path == page }
        return removed.map(Self.article)
            ?? .nothing("Ở địa chỉ này không có bài nào đã được duyệt đăng.")
    }

    private static func file(_ argument: String, _ folder: WardFolder, _ ward: Ward) throws -> Self {
        let path = try AbsolutePath.real(argument)
        if path.hasPrefix(folder.root + "/") {
            let relative = path.dropFirst(folder.root.count + 1)
            let article = ward.articles.first { article in
                article.path == relative || article.location.isBundle && article.location.folder == relative
            }
            if let article { return .article(article) }
        }
        guard !path.hasSuffix(".md") else {
            return .nothing("Tệp này không phải một bài trong `content/` của kho dữ liệu.")
        }
        return .page(try NamedFile.bytes(path))
    }
}
