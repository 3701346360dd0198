import Glibc
import Hashing

/// Files that one run keeps for the next in the folder of git, where no commit takes them along.
///
/// An entry is found by a name that says everything it was made from, so that it never grows old. One that is damaged
/// is none.
struct RepositoryCache: Sendable {
    private static let heading = "bientap cache 1 "
    private static let headLength = heading.utf8.count + 2 * Fingerprint.hash([]).bytes.count + 1

    /// The largest entry, in bytes.
    private static let limit = 64 << 20

    let folder: String

    /// A cache of the repository around a folder; nil without a repository.
    init?(around root: String, named name: String) async {
        guard let output = try? await Git(folder: root).run(["rev-parse", "--absolute-git-dir"]),
            output.text.hasPrefix("/")
        else { return nil }
        self.init(folder: "\(output.text)/bientap/\(name)")
    }

    init(folder: String) { self.folder = folder }

    /// What was kept. An entry that cannot be used is removed.
    func bytes(_ name: String) -> [UInt8]? {
        let path = "\(folder)/\(name)"
        guard let entry = try? FileSystem.read(path, limit: Self.limit) else { return nil }
        let body = entry.dropFirst(Self.headLength)
        if entry.starts(with: Self.head(body)) { return Array(body) }
        unlink(path)
        return nil
    }

    /// The first bytes of what was kept and its length, as long as nobody has changed it.
    func start(_ name: String, length: Int) -> (bytes: [UInt8], count: Int)? {
        let path = "\(folder)/\(name)"
        guard let size = try? FileSystem.status(of: path)?.st_size, Int(size) >= Self.headLength,
            let bytes = try? FileSystem.start(of: path, length: Self.headLength + length),
            bytes.starts(with: Array(Self.heading.utf8))
        else { return nil }
        return (Array(bytes.dropFirst(Self.headLength)), Int(size) - Self.headLength)
    }

    /// Keeps bytes. A cache that cannot be written is no harm.
    func keep(_ bytes: [UInt8], _ name: String) {
        let path = "\(folder)/\(name)"
        guard access(path, F_OK) != 0 else { return }
        let parent = folder.split(separator: "/").dropLast().map { "/" + $0 }.joined()
        let draft = "\(folder)/.\(name).\(getpid())"
        do {
            for made in [parent, folder] { try FileSystem.makeFolder(made, mode: 0o700) }
            try FileSystem.write(Self.head(bytes[...]) + bytes, to: draft, mode: 0o600)
            if rename(draft, path) != 0 { unlink(draft) }
        } catch {
            unlink(draft)
        }
    }

    /// Removes an entry.
    func forget(_ name: String) { unlink("\(folder)/\(name)") }

    /// Removes every entry but some.
    func forgetAll(but names: Set<String>) {
        for bytes in (try? FileSystem.names(in: folder)) ?? [] {
            let name = String(decoding: bytes, as: UTF8.self)
            if !names.contains(name) { unlink("\(folder)/\(name)") }
        }
    }

    private static func head(_ body: ArraySlice<UInt8>) -> [UInt8] {
        Array("\(heading)\(Fingerprint.hash(body).hexadecimal)\n".utf8)
    }
}
