import CFileSystem
import Glibc

/// Steps that are on the disk, and not only in its cache, when they return.
extension FileSystem {
    /// Writes a new file.
    ///
    /// - Parameter example: the file whose mode and, where that is allowed, group it gets; without one it gets
    ///   those of any new file.
    static func writeDurably(
        _ bytes: [UInt8], to path: String, like example: stat? = nil
    ) throws(WorkspaceError) {
        try write(bytes, to: path, mode: 0o666)
        if let example { try liken(path, to: example) }
        try sync(path)
    }

    /// Gives a file the mode of another and, where that is allowed, its group.
    static func liken(_ path: String, to example: stat) throws(WorkspaceError) {
        _ = chown(path, uid_t.max, example.st_gid)
        guard chmod(path, example.st_mode & 0o777) == 0 else {
            throw WorkspaceError("ghi", path, errno: errno)
        }
    }

    /// Waits until a file, or the list of names of a folder, is on the disk.
    static func sync(_ path: String) throws(WorkspaceError) {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw WorkspaceError("ghi", path, errno: errno) }
        defer { close(descriptor) }
        // Some file systems have nothing to wait for, and say so.
        guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
            throw WorkspaceError("ghi", path, errno: errno)
        }
    }

    /// Renames a file or folder; what lies at `new` must be a file, or missing.
    static func rename(_ old: String, _ new: String) throws(WorkspaceError) {
        guard Glibc.rename(old, new) == 0 else { throw WorkspaceError("chuyển", old, errno: errno) }
        try syncFolders(of: old, new)
    }

    /// Renames a file or folder to a name that nothing has.
    static func renameExclusively(_ old: String, _ new: String) throws(WorkspaceError) {
        var code = cfilesystem_rename_exclusive(old, new)
        if code == EEXIST, rmdir(new) == 0 { code = cfilesystem_rename_exclusive(old, new) }
        // Not every file system can do it in one call; the ward's lock keeps other acts away meanwhile.
        if code == EINVAL || code == ENOSYS {
            guard case .missing = try item(at: new) else { throw WorkspaceError("tạo", new, errno: EEXIST) }
            return try rename(old, new)
        }
        guard code != EEXIST else { throw WorkspaceError("tạo", new, errno: code) }
        guard code == 0 else { throw WorkspaceError("chuyển", old, errno: code) }
        try syncFolders(of: old, new)
    }

    /// Lets two files or folders change places; false when the file system cannot.
    static func exchange(_ first: String, _ second: String) throws(WorkspaceError) -> Bool {
        let code = cfilesystem_exchange(first, second)
        if code == EINVAL || code == ENOSYS { return false }
        guard code == 0 else { throw WorkspaceError("thay", second, errno: code) }
        try syncFolders(of: first, second)
        return true
    }

    /// The folder around a file or folder.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    private static func syncFolders(of first: String, _ second: String) throws(WorkspaceError) {
        try sync(folder(of: second))
        if folder(of: first) != folder(of: second) { try sync(folder(of: first)) }
    }
}
