/// What the path of a file below `content/` says about it.
public enum ContentPath: Hashable, Sendable {
    /// An article of its own: `content/<stage>/<section>/<slug>.md`.
    case article(ArticleLocation)
    /// A file of a bundle: its article and the path inside the bundle.
    case attachment(ArticleLocation, path: String)
    /// A file that stands where none belongs.
    case misplaced
    /// A file that git or an editor keeps, such as `.gitkeep`, outside bundles.
    case ignored

    /// Classifies a path relative to the ward's root, parts separated by `/`.
    public init(_ path: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let name = parts.last, parts.count > 1 else {
            self = .misplaced
            return
        }
        guard parts.count >= 4, parts[0] == "content", let stage = Stage(rawValue: parts[1]) else {
            self = Self.isHidden(name) ? .ignored : .misplaced
            return
        }
        if parts.count == 4 {
            self = Self.looseFile(name, section: parts[2], stage: stage)
            return
        }
        let bundle = ArticleLocation(stage: stage, section: parts[2], slug: parts[3], isBundle: true)
        let inside = parts[4...].joined(separator: "/")
        self = inside == "index.md" ? .article(bundle) : .attachment(bundle, path: inside)
    }

    /// A hidden file that is not meant to be an article.
    private static func isHidden(_ name: String) -> Bool {
        name.utf8.first == UInt8(ascii: ".") && !name.hasSuffix(".md")
    }

    private static func looseFile(_ name: String, section: String, stage: Stage) -> Self {
        if isHidden(name) { return .ignored }
        guard name.hasSuffix(".md") else { return .misplaced }
        return .article(
            ArticleLocation(stage: stage, section: section, slug: String(name.dropLast(3)), isBundle: false))
    }
}
