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
        let names = paths.count == 1 ? paths.map(FileSystem.name(of:)) : paths
        do {
            for (path, name) in zip(paths, names) {
                try makeWay(to: name, in: folder)
                try copy("\(root)/\(path)", to: "\(folder)/\(name)")
            }
            try FileSystem.sync(folder)
        } catch {
            // A half copy of a secret is one place more to look after, and in the way of the next attempt.
            try? FileSystem.remove(folder)
            throw error
        }
        for path in paths { try FileSystem.remove("\(root)/\(path)") }
        return names.map { "\(folder)/\($0)" }
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
        case .symbolicLink: try copyLink(source, to: target)
        case .special, .missing:
            throw WorkspaceError(
                "đọc", source, reason: "không phải tệp thường, hoặc tên không phải UTF-8",
                help: "Tự chuyển tệp này ra ngoài kho, rồi chạy lại lệnh.")
        }
    }

    /// A link goes as it is; what it leads to stays where it is.
    private static func copyLink(_ source: String, to target: String) throws(WorkspaceError) {
        var destination = [CChar](repeating: 0, count: 4097)
        // The last place stays zero, which ends the text.
        let count = readlink(source, &destination, destination.count - 1)
        guard count >= 0 else { throw WorkspaceError("đọc", source, errno: errno) }
        guard symlink(destination, target) == 0 else { throw WorkspaceError("ghi", target, errno: errno) }
    }
}

extension FileSystem {
    /// The last part of a path.
    fileprivate static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
