public import Content
import Reading

/// The page that stands at the address of a text that was taken down or hidden.
///
/// It says that the text is gone, when, by whom and why. It shows nothing of the text, not even the title.
public struct Notice: Sendable {
    /// How the text left, by which act, and where it stood.
    public let removal: Removal
    /// The section in which it stood, where there still is one.
    public let section: Section?
    /// The act as readers see it.
    let step: ReviewStep
    /// The path of the article's file, for messages and ingredients.
    let source: String
    /// The permanent name of the article, which links may carry.
    let identifier: String?
    /// The former addresses of an article that is still approved.
    let aliases: [String]

    init(_ removal: Removal, of article: Article, settings: Settings) {
        self.removal = removal
        section = settings.section(removal.path.split(separator: "/").first.map(String.init) ?? "")
        step = ReviewStep(removal.act, section: article.location.section, settings: settings)
        source = article.path
        identifier = article.frontMatter.id?.value.text
        aliases =
            removal.kind == .suspended
            ? article.frontMatter.aliases.compactMap { SitePath.ofAlias($0.value) } : []
    }

    /// The path of the page below the site.
    public var path: String { removal.path }

    /// The ground in the words of the regulation; nil where it must not be told, or there is none.
    var ground: RefusalGround? {
        guard removal.kind == .withdrawn, let ground = removal.act.details.ground, !ground.isConfidential
        else {
            return nil
        }
        return ground
    }
}

extension Notice {
    /// The notices of a ward, in byte order of the paths. Of several texts that stood at one address, the one that
    /// left last counts.
    ///
    /// - Parameters:
    ///   - isPublic: whether a hidden text would be shown by now.
    ///   - isTaken: whether something else stands at a path, which then stays there.
    static func all(
        _ ward: Ward, isPublic: (Article) -> Bool, isTaken: (String) -> Bool
    ) -> [Notice] {
        var latest: [String: Notice] = [:]
        for article in ward.articles {
            guard let removal = article.removal, !isTaken(removal.path),
                removal.kind == .withdrawn || isPublic(article)
            else { continue }
            if let other = latest[removal.path], other.removal.act.at >= removal.act.at { continue }
            latest[removal.path] = Notice(removal, of: article, settings: ward.settings)
        }
        return latest.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
}
