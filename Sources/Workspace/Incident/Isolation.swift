import CFileSystem
import Glibc

/// Takes files and bundles out of the repository.
public enum Isolation {
    /// Moves paths of the ward into a folder outside the repository, which from then on its owner alone can read.
    ///
    /// The folder may be on another file system: everything is copied whole and made durable before an original
    /// goes away.
    ///
    /// - Parameters:
    ///   - paths: relative to the ward's root. One keeps its name; several keep their paths.
    ///   - folder: the absolute path of a folder that is missing or empty.
    ///   - repository: the folders in which git works or keeps its data, from ``GitContent/folders(root:)``.
    /// - Returns: where the files or bundles lie now.
    public static func move(
        _ paths: [String], to folder: String, outside repository: [String], lock: borrowing WardLock
    ) throws(WorkspaceError) -> [String] {
        let root = lock.root
        for taken in [root] + repository where folder == taken || folder.hasPrefix(taken + "/") {
            throw WorkspaceError(
                "cách ly tệp vào", folder, reason: "thư mục nằm trong kho",
                help: "Chọn thư mục ngoài \(taken).")
        }
        try prepare(folder)
        var targets: [String] = []
        for path in paths {
            let name = paths.count == 1 ? FileSystem.name(of: path) : path
            try makeWay(to: name, in: folder)
            try copy("\(root)/\(path)", to: "\(folder)/\(name)")
            targets.append("\(folder)/\(name)")
        }
        try FileSystem.sync(folder)
        for path in paths { try FileSystem.remove("\(root)/\(path)") }
        return targets
    }

    /// Makes the folder, or takes an empty one over, so that nobody else can look into it.
    private static func prepare(_ folder: String) throws(WorkspaceError) {
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
            throw WorkspaceError("tạo thư mục", folder, errno: errno)
        }
        guard try FileSystem.item(at: folder) == .folder else {
            throw WorkspaceError(
                "cách ly tệp vào", folder, reason: "đây không phải thư mục", help: "Chọn một thư mục mới.")
        }
        guard try FileSystem.status(of: folder)?.st_uid == geteuid() else {
            throw WorkspaceError(
                "cách ly tệp vào", folder, reason: "thư mục là của người khác",
                help: "Chọn một thư mục mới.")
        }
        guard chmod(folder, 0o700) == 0 else { throw WorkspaceError("ghi", folder, errno: errno) }
        guard try FileSystem.names(in: folder).isEmpty else {
            throw WorkspaceError(
                "cách ly tệp vào", folder, reason: "thư mục không trống", help: "Chọn một thư mục mới.")
        }
    }

    private static func makeWay(to path: String, in folder: String) throws(WorkspaceError) {
        var way = folder
        for name in path.split(separator: "/").dropLast() {
            way += "/\(name)"
            try FileSystem.makeFolder(way, mode: 0o700)
        }
    }

    private static func copy(_ source: String, to target: String) throws(WorkspaceError) {
        switch try FileSystem.item(at: source) {
        case .folder:
            try FileSystem.makeFolder(target, mode: 0o700)
            for name in try FileSystem.names(in: source) {
                let name = String(decoding: name, as: UTF8.self)
                try copy("\(source)/\(name)", to: "\(target)/\(name)")
            }
            try FileSystem.sync(target)
        case .file:
            try FileSystem.write(try FileSystem.read(source), to: target, mode: 0o600)
            try FileSystem.sync(target)
        default: throw WorkspaceError("đọc", source, reason: "không phải tệp thường")
        }
    }
}

extension FileSystem {
    /// The last part of a path.
    fileprivate static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
