/// A file or link that lies below `content/`, before it is read.
public struct ContentEntry: Hashable, Sendable {
    /// What lies there.
    public enum Kind: Hashable, Sendable {
        /// A file of so many bytes.
        case file(size: Int)
        /// A symbolic link, which is never followed.
        case symbolicLink
        /// A pipe, socket or device.
        case special
    }

    /// The path relative to the ward's root, parts separated by `/`.
    public let path: String
    /// What lies there.
    public let kind: Kind
    /// What the path says, worked out where the folders are listed, on all cores.
    let place: ContentPath
    /// Whether the name is well-formed UTF-8; where it is not, ``path`` shows U+FFFD.
    public let hasReadableName: Bool

    /// An entry of a folder.
    public init(path: String, kind: Kind, hasReadableName: Bool = true) {
        self.path = path
        self.kind = kind
        place = ContentPath(path)
        self.hasReadableName = hasReadableName
    }
}
