import CFileSystem
import Glibc

/// The few system calls that the program needs, with errors as values.
enum FileSystem {
    /// What lies at a path, without following a link at its end.
    enum Item: Equatable {
        case missing
        case file(size: Int)
        case folder
        case symbolicLink
        case special
    }

    static func item(at path: String) throws(WorkspaceError) -> Item {
        guard let status = try status(of: path) else { return .missing }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file(size: Int(status.st_size))
        case S_IFDIR: return .folder
        case S_IFLNK: return .symbolicLink
        default: return .special
        }
    }

    /// The status of a path, nil when nothing is there.
    static func status(of path: String) throws(WorkspaceError) -> stat? {
        var status = stat()
        guard lstat(path, &status) != 0 else { return status }
        guard errno == ENOENT || errno == ENOTDIR else { throw WorkspaceError("xem", path, errno: errno) }
        return nil
    }

    /// The names in a folder, unsorted.
    static func names(in path: String) throws(WorkspaceError) -> [[UInt8]] {
        guard let folder = opendir(path) else { throw WorkspaceError("mở thư mục", path, errno: errno) }
        defer { closedir(folder) }
        var names: [[UInt8]] = []
        errno = 0
        while let entry = readdir(folder) {
            let name = name(of: entry)
            if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw WorkspaceError("đọc thư mục", path, errno: errno) }
        return names
    }

    /// The entries of a folder with whether each is a folder, as the directory itself says where it can.
    static func entries(in path: String) throws(WorkspaceError) -> [(name: String, isFolder: Bool)] {
        guard let folder = opendir(path) else { throw WorkspaceError("mở thư mục", path, errno: errno) }
        defer { closedir(folder) }
        var entries: [(name: String, isFolder: Bool)] = []
        while let entry = readdir(folder) {
            let name = String(decoding: Self.name(of: entry), as: UTF8.self)
            guard name != ".", name != ".." else { continue }
            let kind = Int(entry.pointee.d_type)
            if kind == Int(DT_UNKNOWN) {
                entries.append((name, try item(at: "\(path)/\(name)") == .folder))
            } else {
                entries.append((name, kind == Int(DT_DIR)))
            }
        }
        return entries
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: UInt8.self, capacity: 256) { bytes in
                [UInt8](UnsafeBufferPointer(start: bytes, count: strlen(bytes)))
            }
        }
    }

    /// The content of a regular file, at most `limit` bytes.
    ///
    /// The file is opened without following a link and without waiting, so that neither a link nor a pipe put
    /// in its place can lead elsewhere.
    static func read(_ path: String, limit: Int = Int.max) throws(WorkspaceError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw WorkspaceError("đọc", path, errno: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw WorkspaceError("đọc", path, errno: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw WorkspaceError("đọc", path, reason: "không phải tệp thường")
        }
        let size = Int(status.st_size)
        guard size <= limit else { throw WorkspaceError("đọc", path, reason: "tệp dài hơn \(limit) byte") }
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                count += got
            }
        }
        guard failure == 0 else { throw WorkspaceError("đọc", path, errno: failure) }
        guard bytes.count == size else {
            throw WorkspaceError("đọc", path, reason: "tệp thay đổi trong lúc đọc")
        }
        return bytes
    }

    /// The first bytes of a file, at most `length`; a link is not followed.
    static func start(of path: String, length: Int) throws(WorkspaceError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw WorkspaceError("đọc", path, errno: errno) }
        defer { close(descriptor) }
        var got = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
            got = pread(descriptor, buffer.baseAddress, length, 0)
            count = max(0, got)
        }
        guard got >= 0 else { throw WorkspaceError("đọc", path, errno: errno) }
        return bytes
    }

    /// Writes a new file; fails when one is there.
    static func write(
        _ bytes: [UInt8], to path: String, mode: mode_t = 0o644
    ) throws(WorkspaceError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw WorkspaceError("ghi", path, errno: errno) }
        var failure = bytes.withUnsafeBytes { write($0, to: descriptor) }
        if close(descriptor) != 0, failure == 0 { failure = errno }
        guard failure == 0 else { throw WorkspaceError("ghi", path, errno: failure) }
    }

    /// Writes bytes to an open file. Returns 0, or the value of `errno`.
    static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
        var start = 0
        while start < bytes.count {
            let put = Glibc.write(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start)
            if put < 0, errno == EINTR { continue }
            guard put > 0 else { return errno }
            start += put
        }
        return 0
    }

    /// Makes a folder; one that is there already is right.
    static func makeFolder(_ path: String, mode: mode_t = 0o755) throws(WorkspaceError) {
        guard mkdir(path, mode) != 0, errno != EEXIST else { return }
        throw WorkspaceError("tạo thư mục", path, errno: errno)
    }

    /// Makes a folder unless the folder around it is missing.
    ///
    /// Without the hint about what it will hold, ext4 packs the folders inside it together, and where many files
    /// were deleted shortly before (an output folder that was emptied) it looks through all the inodes that it
    /// has just freed for every new file.
    ///
    /// - Parameters:
    ///   - path: the folder.
    ///   - holdsUnrelatedFolders: whether the folders that will lie in it have nothing to do with each other.
    /// - Returns: whether the folder is there now.
    static func tryMakeFolder(_ path: String, holdsUnrelatedFolders: Bool) throws(WorkspaceError) -> Bool {
        if mkdir(path, 0o755) == 0 {
            if holdsUnrelatedFolders { cfilesystem_hint_unrelated_children(path) }
            return true
        }
        if errno == EEXIST { return true }
        guard errno == ENOENT else { throw WorkspaceError("tạo thư mục", path, errno: errno) }
        return false
    }

    /// Removes a folder that holds nothing; any other stays.
    static func removeIfEmpty(_ path: String) { rmdir(path) }

    /// Removes a file, a link, or a folder with all that is in it. Links are removed, never followed.
    static func remove(_ path: String) throws(WorkspaceError) {
        guard case .folder = try item(at: path) else {
            guard unlink(path) == 0 || errno == ENOENT else {
                throw WorkspaceError("xóa", path, errno: errno)
            }
            return
        }
        for name in try names(in: path) { try remove("\(path)/\(String(decoding: name, as: UTF8.self))") }
        guard rmdir(path) == 0 || errno == ENOENT else { throw WorkspaceError("xóa", path, errno: errno) }
    }
}
