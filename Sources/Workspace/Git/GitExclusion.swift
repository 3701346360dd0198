import Glibc

/// Lets git overlook what the program keeps beside the ward's files while it works: the lock and the folder of an act,
/// in which copies of an article lie.
enum GitExclusion {
    private static let patterns = [WardLock.fileName, "\(ActFolder.name)/"]

    /// Adds to `info/exclude` in the folder of git what the ward's `.gitignore` does not name. Without a repository
    /// there is nothing to do.
    static func add(root: String) throws(WorkspaceError) {
        guard let git = try commonFolder(above: root) else { return }
        let file = "\(git)/info/exclude"
        let present = try lines("\(root)/.gitignore").union(lines(file))
        let missing = patterns.filter { !present.contains($0) }
        guard !missing.isEmpty else { return }
        try FileSystem.makeFolder("\(git)/info")
        try append("\n" + missing.map { "\($0)\n" }.joined(), to: file)
    }

    private static func lines(_ path: String) throws(WorkspaceError) -> Set<String> {
        guard case .file = try FileSystem.item(at: path) else { return [] }
        let text = String(decoding: try FileSystem.read(path, limit: 1 << 20), as: UTF8.self)
        return Set(
            text.split(whereSeparator: \.isNewline).map {
                $0.hasPrefix("/") ? String($0.dropFirst()) : String($0)
            })
    }

    /// The folder in which the nearest repository upward keeps what all its work trees share; nil without one.
    private static func commonFolder(above root: String) throws(WorkspaceError) -> String? {
        var folder = root
        while true {
            switch try FileSystem.item(at: "\(folder)/.git") {
            case .folder: return "\(folder)/.git"
            case .file: return try linkedFolder("\(folder)/.git", in: folder)
            default: break
            }
            guard folder != "/", !folder.isEmpty else { return nil }
            folder = FileSystem.folder(of: folder)
        }
    }

    /// What a file `.git` leads to, in a work tree beside the first one or in a submodule.
    private static func linkedFolder(_ file: String, in folder: String) throws(WorkspaceError) -> String? {
        guard let target = try word(file), target.hasPrefix("gitdir: ") else { return nil }
        let own = path(String(target.dropFirst(8)), in: folder)
        guard let common = try word("\(own)/commondir") else { return own }
        return path(common, in: own)
    }

    private static func word(_ file: String) throws(WorkspaceError) -> String? {
        guard case .file = try FileSystem.item(at: file) else { return nil }
        let text = String(decoding: try FileSystem.read(file, limit: 1 << 16), as: UTF8.self)
        return text.split(separator: "\n").first.map(String.init)
    }

    private static func path(_ text: String, in folder: String) -> String {
        text.hasPrefix("/") ? text : "\(folder)/\(text)"
    }

    /// One write at the end of the file, so that two processes do not undo each other's.
    private static func append(_ text: String, to file: String) throws(WorkspaceError) {
        let descriptor = open(file, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw WorkspaceError("ghi", file, errno: errno) }
        defer { close(descriptor) }
        var text = text
        let code = text.withUTF8 { FileSystem.write(UnsafeRawBufferPointer($0), to: descriptor) }
        guard code == 0 else { throw WorkspaceError("ghi", file, errno: code) }
    }
}
