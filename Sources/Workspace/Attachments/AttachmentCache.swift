import Content
import Glibc
import Hashing

/// What was read of attachments, kept between two checks in the folder of git, where no commit takes it along.
///
/// An entry is found by the SHA-256 of the attachment, so that it never grows old. One that is damaged is none.
struct AttachmentCache: Sendable {
    /// Under what an entry is found.
    struct Key: Hashable, Sendable {
        let name: String

        /// The same bytes are read in another way under another ending.
        init(_ attachment: Attachment, _ format: AttachmentFormat) {
            name = "\(attachment.sha256.hexadecimal).\(format.rawValue)"
        }
    }

    private static let heading = "bientap attachment 1 "

    let folder: String

    /// The cache of the repository around a folder; nil without a repository.
    init?(around root: String) async {
        guard let output = try? await Git(folder: root).run(["rev-parse", "--absolute-git-dir"]),
            output.text.hasPrefix("/")
        else { return nil }
        self.init(folder: output.text + "/bientap/attachments")
    }

    init(folder: String) { self.folder = folder }

    /// What was kept. An entry that cannot be used is removed.
    func text(_ key: Key) -> AttachmentText? {
        let path = "\(folder)/\(key.name)"
        guard let bytes = try? FileSystem.read(path, limit: 64 << 20) else { return nil }
        if let text = Self.decode(bytes) { return text }
        unlink(path)
        return nil
    }

    /// Keeps what was read, when it is sure to be read again in the same way. A cache that cannot be written is no
    /// harm.
    func keep(_ text: AttachmentText, _ key: Key) {
        let path = "\(folder)/\(key.name)"
        guard let bytes = Self.encode(text), access(path, F_OK) != 0 else { return }
        let parent = folder.split(separator: "/").dropLast().map { "/" + $0 }.joined()
        let draft = "\(folder)/.\(key.name).\(getpid())"
        do {
            for made in [parent, folder] { try FileSystem.makeFolder(made, mode: 0o700) }
            try FileSystem.write(bytes, to: draft, mode: 0o600)
            if rename(draft, path) != 0 { unlink(draft) }
        } catch {
            unlink(draft)
        }
    }

    /// Removes an entry.
    func forget(_ key: Key) { unlink("\(folder)/\(key.name)") }

    /// Removes every entry but some.
    func forgetAll(but keys: Set<Key>) {
        let names = Set(keys.map(\.name))
        for bytes in (try? FileSystem.names(in: folder)) ?? [] {
            let name = String(decoding: bytes, as: UTF8.self)
            if !names.contains(name) { unlink("\(folder)/\(name)") }
        }
    }

    private static func encode(_ text: AttachmentText) -> [UInt8]? {
        let (kind, words): (String, [UInt8])
        switch text {
        case .read(let bytes): (kind, words) = ("read", bytes)
        case .unread(.noWords): (kind, words) = ("noWords", [])
        case .unread(.encrypted): (kind, words) = ("encrypted", [])
        default: return nil
        }
        let body = Array("\(kind)\n".utf8) + words
        return Array("\(heading)\(Fingerprint.hash(body).hexadecimal)\n".utf8) + body
    }

    private static func decode(_ bytes: [UInt8]) -> AttachmentText? {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
        guard lines.count == 3 else { return nil }
        let head = String(decoding: lines[0], as: UTF8.self)
        let body = bytes[lines[1].startIndex...]
        guard head == heading + Fingerprint.hash(body).hexadecimal else { return nil }
        switch String(decoding: lines[1], as: UTF8.self) {
        case "read": return .read(Array(lines[2]))
        case "noWords": return .unread(.noWords)
        case "encrypted": return .unread(.encrypted)
        default: return nil
        }
    }
}
