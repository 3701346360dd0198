/// What an act changes in the ward's files: all of it happens, or nothing.
public struct ContentChange: Sendable {
    /// A text as it was read.
    public struct Original: Sendable {
        /// Where it lies.
        public let location: ArticleLocation
        /// The file, byte by byte.
        public let bytes: [UInt8]

        /// A text as it was read.
        public init(location: ArticleLocation, bytes: [UInt8]) {
            self.location = location
            self.bytes = bytes
        }
    }

    /// The article before the act; nil for a new one.
    public let original: Original?
    /// Where the article lies afterwards.
    public let location: ArticleLocation
    /// The file afterwards.
    public let bytes: [UInt8]
    /// The other files of its bundle, which stay as they are.
    public let attachments: [Attachment]
    /// Whether the original stays where it is, and the change is a copy of it.
    public let keepsOriginal: Bool
    /// The posted version that goes away with its bundle, because another one takes its place.
    public let replaced: ArticleLocation?

    /// A change.
    public init(
        original: Original?, location: ArticleLocation, bytes: [UInt8], attachments: [Attachment] = [],
        keepsOriginal: Bool = false, replaced: ArticleLocation? = nil
    ) {
        self.original = original
        self.location = location
        self.bytes = bytes
        self.attachments = attachments
        self.keepsOriginal = keepsOriginal
        self.replaced = replaced
    }
}
