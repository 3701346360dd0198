public import Hashing
public import Images

/// A file that belongs to an article.
public struct Attachment: Hashable, Sendable {
    /// The path inside the bundle, parts separated by `/`.
    public let path: String
    /// The size in bytes.
    public let size: Int
    /// The SHA-256 of the content.
    public let sha256: SHA256Digest
    /// What is known of its words.
    public let text: AttachmentText
    /// The bytes, where the register of the section reads files of this kind.
    public let content: [UInt8]?
    /// What is known of it as a picture.
    public let image: AttachmentImage

    /// A file of a bundle.
    public init(
        path: String, size: Int, sha256: SHA256Digest, text: AttachmentText = .notAsked,
        content: [UInt8]? = nil, image: AttachmentImage = .notAsked
    ) {
        self.path = path
        self.size = size
        self.sha256 = sha256
        self.text = text
        self.content = content
        self.image = image
    }

    /// The same file with what was learned of its words.
    public func with(_ text: AttachmentText) -> Attachment {
        Attachment(path: path, size: size, sha256: sha256, text: text, content: content, image: image)
    }

    /// The last part of the path.
    public var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// The lower-case ending of the name without its dot; empty when it has none.
    public var fileExtension: String { Self.fileExtension(of: path) }

    /// The lower-case ending of a path without its dot; empty when it has none.
    public static func fileExtension(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    /// The media type of a recording that browsers play; nil for other files.
    public var audioType: String? {
        switch fileExtension {
        case "mp3": "audio/mpeg"
        case "ogg", "oga", "opus": "audio/ogg"
        case "m4a": "audio/mp4"
        case "wav": "audio/wav"
        default: nil
        }
    }

    /// The format of pictures that the name promises; nil for other files.
    public var imageFormat: ImageFormat? { ImageFormat(fileExtension: fileExtension) }

    /// The format, when it is one that the program looks into.
    public var format: AttachmentFormat? { AttachmentFormat(fileExtension: fileExtension) }
}
