import Content
import Hashing

/// What was read of attachments, kept between two checks by the SHA-256 of the attachment.
struct AttachmentCache: Sendable {
    /// Under what an entry is found.
    struct Key: Hashable, Sendable {
        let name: String

        /// The same bytes are read in another way under another ending.
        init(_ attachment: Attachment, _ format: AttachmentFormat) {
            name = "\(attachment.sha256.hexadecimal).\(format.rawValue)"
        }
    }

    private let files: RepositoryCache

    /// The cache of the repository around a folder; nil without a repository.
    init?(around root: String) async {
        guard let files = await RepositoryCache(around: root, named: "attachments") else { return nil }
        self.files = files
    }

    init(folder: String) { files = RepositoryCache(folder: folder) }

    var folder: String { files.folder }

    /// What was kept. An entry that cannot be used is removed.
    func text(_ key: Key) -> AttachmentText? {
        guard let bytes = files.bytes(key.name) else { return nil }
        if let text = Self.decode(bytes) { return text }
        files.forget(key.name)
        return nil
    }

    /// Keeps what was read, when it is sure to be read again in the same way.
    func keep(_ text: AttachmentText, _ key: Key) {
        guard let bytes = Self.encode(text) else { return }
        files.keep(bytes, key.name)
    }

    /// Removes an entry.
    func forget(_ key: Key) { files.forget(key.name) }

    /// Removes every entry but some.
    func forgetAll(but keys: Set<Key>) { files.forgetAll(but: Set(keys.map(\.name))) }

    private static func encode(_ text: AttachmentText) -> [UInt8]? {
        switch text {
        case .read(let bytes): Array("read\n".utf8) + bytes
        case .unread(.noWords): Array("noWords\n".utf8)
        case .unread(.encrypted): Array("encrypted\n".utf8)
        default: nil
        }
    }

    private static func decode(_ bytes: [UInt8]) -> AttachmentText? {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        switch String(decoding: bytes[..<end], as: UTF8.self) {
        case "read": return .read(Array(bytes[(end + 1)...]))
        case "noWords": return .unread(.noWords)
        case "encrypted": return .unread(.encrypted)
        default: return nil
        }
    }
}
