import Glibc
import Hashing
import Publishing

/// Writes single files of a new site, taking over those of the old one whose bytes are the same.
struct OutputWriter: Sendable {
    /// The ward's root, for files that are copied.
    let root: String
    /// The folder of the new site.
    let new: String
    /// The folder of the old site, when there is one.
    let old: String?
    /// The smaller copies of pictures.
    var thumbnails = MadeThumbnails.none
    /// What writes compressed copies, when the site has them.
    var copies: CompressedCopies?

    struct Written {
        /// The file and its compressed copies.
        let files: [BuildState.File]
        let isChanged: Bool
    }

    func write(_ output: PlannedOutput, _ renderer: SiteRenderer) throws(WorkspaceError) -> Written {
        let bytes = try bytes(of: output, renderer)
        try makeFolder(of: output.path)
        let isChanged = try write(bytes, to: output.path)
        let copies = try copies?.write(output, bytes, isChanged: isChanged) ?? []
        return Written(
            files: [BuildState.File(path: output.path, size: bytes.count)] + copies, isChanged: isChanged)
    }

    private func bytes(of output: PlannedOutput, _ renderer: SiteRenderer) throws(WorkspaceError) -> [UInt8] {
        switch output.recipe {
        case .copy(let source, let digest):
            let bytes = try FileSystem.read("\(root)/\(source)")
            if SHA256.hash(bytes) == digest { return bytes }
            throw WorkspaceError(
                "chép", source, reason: "tệp thay đổi sau khi kiểm tra", help: "Chạy lại lệnh.")
        case .thumbnail(let picture, let width):
            if let bytes = thumbnails.bytes(of: picture, width: width) { return bytes }
            throw WorkspaceError(
                "ghi", output.path, reason: "ảnh thu nhỏ giữ từ lần dựng trước bị hỏng",
                help: "Chạy lại lệnh.")
        default: return renderer.bytes(of: output) ?? []
        }
    }

    /// - Returns: whether the bytes are other than those of the old site.
    private func write(_ bytes: [UInt8], to path: String) throws(WorkspaceError) -> Bool {
        if let old, try takeOver("\(old)/\(path)", as: "\(new)/\(path)", bytes) { return false }
        try FileSystem.write(bytes, to: "\(new)/\(path)")
        return true
    }

    /// Makes the folders on the way to a file. Most files have a folder of their own inside one that is there
    /// already, so that one is tried first.
    private func makeFolder(of path: String) throws(WorkspaceError) {
        guard let slash = path.lastIndex(of: "/") else { return }
        let folder = String(path[..<slash])
        if try !FileSystem.tryMakeFolder("\(new)/\(folder)", holdsUnrelatedFolders: Self.isTop(folder)) {
            try makeFolder(of: folder)
            try makeFolder(of: path)
        }
    }

    /// Sections: the years in them are laid apart, each with its articles together. To look for the best place
    /// on a large disk for every single article would cost more than all else that is done to make its folder.
    private static func isTop(_ folder: String) -> Bool { !folder.utf8.contains(UInt8(ascii: "/")) }

    /// Links a file of the old site into the new one when its bytes are the same. The old name goes away with
    /// the old site, so the two never stand for different things.
    private func takeOver(_ old: String, as new: String, _ bytes: [UInt8]) throws(WorkspaceError) -> Bool {
        guard let status = try FileSystem.status(of: old), status.st_mode & S_IFMT == S_IFREG,
            Int(status.st_size) == bytes.count, status.st_nlink == 1, try FileSystem.read(old) == bytes
        else { return false }
        if link(old, new) == 0 { return true }
        // File systems without links get a copy with the old time.
        try FileSystem.write(bytes, to: new)
        let times = [status.st_atim, status.st_mtim]
        guard utimensat(AT_FDCWD, new, times, 0) == 0 else { throw WorkspaceError("ghi", new, errno: errno) }
        return true
    }
}
