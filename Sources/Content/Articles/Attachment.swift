public import Hashing

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

    /// A file of a bundle.
    public init(path: String, size: Int, sha256: SHA256Digest, text: AttachmentText = .notAsked) {
        self.path = path
        self.size = size
        self.sha256 = sha256
        self.text = text
    }

    /// The same file with what was learned of its words.
    public func with(_ text: AttachmentText) -> Attachment {
        Attachment(path: path, size: size, sha256: sha256, text: text)
    }

    /// The last part of the path.
    public var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// The lower-case ending of the name without its dot; empty when it has none.
    public var fileExtension: String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    /// The format, when it is one that the program looks into.
    public var format: AttachmentFormat? { AttachmentFormat(fileExtension: fileExtension) }
}
