import CFileSystem
import Glibc
import Publishing

/// The folder that holds the built site.
///
/// A new site is prepared beside it and takes its place in one step, so that at every moment the folder is the
/// complete old site or the complete new one.
public struct OutputFolder: Sendable {
    /// The absolute path.
    public let path: String
    /// The state of the site that is there; nil when there is none that can be relied on.
    public let state: BuildState?

    private let exists: Bool

    /// Looks at a folder and refuses one that is not the program's to replace.
    public init(path: String) throws(WorkspaceError) {
        self.path = path
        switch try FileSystem.item(at: path) {
        case .missing:
            exists = false
            state = nil
        case .folder:
            exists = true
            state = try Self.state(of: path)
        case .symbolicLink:
            throw Self.refusal(path, "đây là liên kết tượng trưng", "Chỉ thẳng đến thư mục thật.")
        case .file, .special:
            throw Self.refusal(path, "đây không phải thư mục", "Chọn thư mục khác với --output.")
        }
    }

    private static func state(of path: String) throws(WorkspaceError) -> BuildState? {
        if try isMountPoint(path) {
            throw refusal(
                path, "đây là điểm gắn ổ đĩa, không thể thay trong một bước",
                "Chọn một thư mục con bên trong, ví dụ --output \(path)/public.")
        }
        let marker = "\(path)/\(BuildState.fileName)"
        if case .file = try FileSystem.item(at: marker) { return BuildState(try FileSystem.read(marker)) }
        guard try FileSystem.names(in: path).isEmpty else {
            throw refusal(
                path, "thư mục có tệp không do bientap tạo ra",
                "Chọn thư mục trống hoặc chưa có, hoặc tự dọn thư mục này trước.")
        }
        return nil
    }

    private static func isMountPoint(_ path: String) throws(WorkspaceError) -> Bool {
        guard let own = try FileSystem.status(of: path), let parent = try FileSystem.status(of: path + "/..")
        else {
            return false
        }
        return own.st_dev != parent.st_dev || own.st_ino == parent.st_ino
    }

    private static func refusal(_ path: String, _ reason: String, _ help: String) -> WorkspaceError {
        WorkspaceError("ghi trang vào", path, reason: reason, help: help)
    }

    /// Whether every file of the state is there with its size, nothing has been written since, and nothing has
    /// been added.
    public func isIntact() -> Bool {
        guard let state, let marker = try? FileSystem.status(of: "\(path)/\(BuildState.fileName)") else {
            return false
        }
        var folders: Set<Substring> = []
        for file in state.files {
            guard let status = try? FileSystem.status(of: "\(path)/\(file.path)"),
                status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == file.size,
                !Self.isLater(status, than: marker)
            else { return false }
            var folder = file.path[...]
            while let slash = folder.lastIndex(of: "/") {
                folder = folder[..<slash]
                guard folders.insert(folder).inserted else { break }
            }
        }
        let expected = state.files.count + folders.count + 1
        return (try? Self.count(path)) == expected
    }

    private static func isLater(_ status: stat, than marker: stat) -> Bool {
        (status.st_mtim.tv_sec, status.st_mtim.tv_nsec) > (marker.st_mtim.tv_sec, marker.st_mtim.tv_nsec)
    }

    /// How many files and folders lie below a folder.
    private static func count(_ folder: String) throws(WorkspaceError) -> Int {
        var count = 0
        var folders = [folder]
        while let current = folders.popLast() {
            let names = try FileSystem.entries(in: current)
            count += names.count
            folders += names.filter(\.isFolder).map { "\(current)/\($0.name)" }
        }
        return count
    }

    /// Removes what a killed build left beside the folder, unless another build is at work there.
    public func removeLeftovers() {
        guard case .folder? = try? FileSystem.item(at: StagedSite.folder(beside: path)) else { return }
        _ = try? stage()
    }

    /// Begins a new site beside the folder.
    public func stage() throws(WorkspaceError) -> StagedSite {
        try StagedSite(target: path, hasOldSite: exists && state != nil)
    }

    /// Puts a finished site in the place of the folder, in one step.
    public func replace(with site: borrowing StagedSite) throws(WorkspaceError) {
        let new = site.newPath
        let code = exists ? cfilesystem_exchange(new, path) : cfilesystem_rename_exclusive(new, path)
        switch code {
        case 0: return
        case EBUSY, EXDEV:
            throw Self.refusal(
                path, "thư mục này không thể thay trong một bước (điểm gắn ổ đĩa hoặc ổ đĩa khác)",
                "Chọn một thư mục con, ví dụ --output \(path)/public.")
        case EEXIST:
            throw Self.refusal(path, "thư mục vừa được tạo trong lúc dựng trang", "Chạy lại lệnh.")
        default: throw WorkspaceError("thay", path, errno: code)
        }
    }
}
