/// What an act changes in the ward's files: all of it or nothing.
public struct ContentChange: Sendable {
    /// A version of an article as it was read; a change is refused when the disk no longer has exactly this.
    public struct Version: Hashable, Sendable {
        /// Where it lies.
        public let location: ArticleLocation
        /// The file with the text.
        public let bytes: [UInt8]
        /// The other files of its bundle.
        public let attachments: [Attachment]

        /// A version from its parts.
        public init(location: ArticleLocation, bytes: [UInt8], attachments: [Attachment] = []) {
            self.location = location
            self.bytes = bytes
            self.attachments = attachments
        }

        /// The version that was read as an article.
        public init(_ article: Article) {
            self.init(
                location: article.location, bytes: article.source.bytes, attachments: article.attachments)
        }
    }

    /// What the article was before; nil for a new one.
    public let original: Version?
    /// Where the text will lie.
    public let location: ArticleLocation
    /// The file that will lie there.
    public let bytes: [UInt8]
    /// Whether the original stays, so that the new text is a copy of it with its attachments.
    public let keepsOriginal: Bool
    /// The version that goes away, with its attachments.
    public let replaced: Version?

    /// A new article without attachments.
    public static func creating(_ bytes: [UInt8], at location: ArticleLocation) -> ContentChange {
        ContentChange(original: nil, location: location, bytes: bytes, keepsOriginal: false, replaced: nil)
    }

    /// An article that goes to another place with its attachments, or gets new acts in its own.
    ///
    /// A bundle stays a bundle, and a file alone stays alone.
    ///
    /// - Parameters:
    ///   - original: the article.
    ///   - location: where it goes.
    ///   - bytes: its text with the new acts.
    ///   - replaced: the published version whose place it takes, wherever that lies.
    public static func moving(
        _ original: Version, to location: ArticleLocation, bytes: [UInt8], replacing replaced: Version? = nil
    ) -> ContentChange {
        ContentChange(
            original: original, location: location.keptAs(original.location), bytes: bytes,
            keepsOriginal: false, replaced: replaced)
    }

    /// A copy of an article and its attachments.
    public static func copying(
        _ original: Version, to location: ArticleLocation, bytes: [UInt8]
    ) -> ContentChange {
        ContentChange(
            original: original, location: location.keptAs(original.location), bytes: bytes,
            keepsOriginal: true, replaced: nil)
    }

    /// What git has to be told of: files and folders relative to the ward's root, before and after.
    public var paths: [String] {
        let moved = keepsOriginal ? nil : original?.location.item
        let all = [moved, location.item, replaced?.location.item].compactMap { $0 }
        return all.indices.filter { !all[..<$0].contains(all[$0]) }.map { all[$0] }
    }
}

extension ArticleLocation {
    /// The same place for an article that is a bundle or a file as `other` is.
    fileprivate func keptAs(_ other: ArticleLocation) -> ArticleLocation {
        ArticleLocation(stage: stage, section: section, slug: slug, isBundle: other.isBundle)
    }
}
