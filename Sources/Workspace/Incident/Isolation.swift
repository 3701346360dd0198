import CFileSystem
import Glibc

/// Takes a file or bundle out of the repository.
public enum Isolation {
    /// Moves a path of the ward into a folder outside it, readable by its owner alone.
    ///
    /// The folder may be on another file system: what is moved is copied whole and made durable before the original
    /// goes away.
    ///
    /// - Parameters:
    ///   - path: relative to the ward's root.
    ///   - folder: the absolute path of a folder that is missing or empty.
    /// - Returns: where the file or bundle lies now.
    public static func move(
        _ path: String, to folder: String, lock: borrowing WardLock
    ) throws(WorkspaceError) -> String {
        let root = lock.root
        guard folder != root, !folder.hasPrefix(root + "/") else {
            throw WorkspaceError(
                "cách ly tệp vào", folder, reason: "thư mục nằm trong kho",
                help: "Chọn thư mục ngoài \(root).")
        }
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
            throw WorkspaceError("tạo thư mục", folder, errno: errno)
        }
        guard try FileSystem.item(at: folder) == .folder, try FileSystem.names(in: folder).isEmpty else {
            throw WorkspaceError(
                "cách ly tệp vào", folder, reason: "thư mục không trống", help: "Chọn một thư mục mới.")
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let target = "\(folder)/\(name)"
        try copy("\(root)/\(path)", to: target)
        try FileSystem.sync(folder)
        try FileSystem.remove("\(root)/\(path)")
        return target
    }

    private static func copy(_ source: String, to target: String) throws(WorkspaceError) {
        switch try FileSystem.item(at: source) {
        case .folder:
            try FileSystem.makeFolder(target)
            for name in try FileSystem.names(in: source) {
                let name = String(decoding: name, as: UTF8.self)
                try copy("\(source)/\(name)", to: "\(target)/\(name)")
            }
            try FileSystem.sync(target)
        case .file: try FileSystem.writeDurably(try FileSystem.read(source), to: target)
        default: throw WorkspaceError("đọc", source, reason: "không phải tệp thường")
        }
    }
}
