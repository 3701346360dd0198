/// The formats of pictures that browsers show.
public enum ImageFormat: String, CaseIterable, Hashable, Sendable {
    case png, jpeg, gif, webp, avif, svg

    /// The format of files with an ending in lower case; nil for those that are no pictures.
    public init?(fileExtension: String) {
        switch fileExtension {
        case "jpg": self = .jpeg
        default: self.init(rawValue: fileExtension)
        }
    }

    /// What people call it.
    public var title: String { self == .webp ? "WebP" : rawValue.uppercased() }
}
