import Content
public import Hashing
public import Publishing

/// A ward's repository on disk.
public struct WardFolder: Sendable {
    /// The absolute path of the folder with `site.yml`.
    public let root: String

    /// The folder itself, when it holds a `site.yml`.
    public init(root: String) { self.root = root }

    /// Finds the nearest folder upward with a `site.yml`.
    public static func find(from start: String) -> WardFolder? {
        var folder = start
        while true {
            if case .file? = try? FileSystem.item(at: folder + "/site.yml") {
                return WardFolder(root: folder)
            }
            guard let slash = folder.lastIndex(of: "/") else { return nil }
            if folder.isEmpty { return nil }
            folder = String(folder[..<slash])
        }
    }

    /// The bytes of `site.yml`.
    public func settingsBytes() throws(WorkspaceError) -> [UInt8] {
        try FileSystem.read("\(root)/site.yml", limit: 4 << 20)
    }

    /// The bytes of a file of the repository, for showing a line of it.
    public func bytes(of path: String) throws(WorkspaceError) -> [UInt8] {
        try FileSystem.read("\(root)/\(path)", limit: 64 << 20)
    }

    /// The files of a theme and of the themes that it extends, the theme itself first.
    public func themes(_ name: String) throws -> (chain: [ThemeFiles], fingerprint: Fingerprint) {
        var chain: [ThemeFiles] = []
        var hasher = FingerprintHasher()
        var next: String? = name
        while let current = next {
            guard !chain.contains(where: { $0.name == current }) else {
                throw WorkspaceError(
                    "đọc giao diện", "themes/\(current)", reason: "giao diện kế thừa vòng tròn",
                    help: "Sửa `extends` trong theme.yml.")
            }
            let theme = try theme(current)
            for (_, file) in theme.files.sorted(by: { $0.key < $1.key }) {
                hasher.update(Array("\(file.path)\0\(file.bytes.count)\0".utf8))
                hasher.update(file.bytes)
            }
            chain.append(theme)
            next = try Theme.parent(of: theme)
        }
        return (chain, hasher.finalize())
    }

    private func theme(_ name: String) throws(WorkspaceError) -> ThemeFiles {
        var files: [String: ThemeFiles.File] = [:]
        var folders = [""]
        guard case .folder = try FileSystem.item(at: "\(root)/themes/\(name)") else {
            return ThemeFiles(name: name, files: [:])
        }
        while let folder = folders.popLast() {
            for bytes in try FileSystem.names(in: "\(root)/themes/\(name)/\(folder)") {
                let path = folder + String(decoding: bytes, as: UTF8.self)
                switch try FileSystem.item(at: "\(root)/themes/\(name)/\(path)") {
                case .folder: folders.append(path + "/")
                case .file where !path.split(separator: "/").contains { $0.hasPrefix(".") }:
                    files[path] = ThemeFiles.File(
                        path: "themes/\(name)/\(path)",
                        bytes: try FileSystem.read("\(root)/themes/\(name)/\(path)"))
                default: continue
                }
            }
        }
        return ThemeFiles(name: name, files: files)
    }
}
