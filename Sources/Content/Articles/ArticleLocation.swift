/// Where an article lies: its stage, section and slug, and whether it is a bundle.
public struct ArticleLocation: Hashable, Sendable {
    /// The stage, from the folder.
    public let stage: Stage
    /// The section's id, from the folder.
    public let section: String
    /// The name in the address, from the file or the folder of the bundle.
    public let slug: String
    /// Whether attachments may lie beside the text, in a folder of its own.
    public let isBundle: Bool

    /// The given place.
    public init(stage: Stage, section: String, slug: String, isBundle: Bool) {
        self.stage = stage
        self.section = section
        self.slug = slug
        self.isBundle = isBundle
    }

    /// The path of the text, relative to the ward's root.
    public var path: String { isBundle ? "\(folder)/index.md" : "\(folder).md" }

    /// The path of what moves with the article, relative to the ward's root: the folder of a bundle, or the file.
    public var item: String { isBundle ? folder : path }

    /// The folder of a bundle, or the path of a loose article without `.md`.
    public var folder: String { "content/\(stage.rawValue)/\(section)/\(slug)" }
}
