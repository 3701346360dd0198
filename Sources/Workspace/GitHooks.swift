import Glibc

/// The hooks of a repository.
public enum GitHooks {
    /// The ward's folder below the top of the repository, where git runs hooks; empty when the ward is the top.
    public static func wardFolder(root: String) async throws -> String {
        let prefix = try await Git(folder: root).run(["rev-parse", "--show-prefix"]).text
        return prefix.hasSuffix("/") ? String(prefix.dropLast()) : prefix
    }

    /// Puts a hook in place, and lets git overlook what the program keeps beside the ward's files.
    ///
    /// - Parameters:
    ///   - name: the name that git calls it by.
    ///   - script: the text of the hook.
    ///   - mark: a line by which a hook of this program is known; a hook without it is somebody else's and stays.
    ///   - root: the ward's folder.
    /// - Returns: the path of the hook.
    public static func install(
        _ name: String, script: String, mark: String, root: String
    ) async throws -> String {
        let relative = try await Git(folder: root).run(["rev-parse", "--git-path", "hooks"]).text
        let folder = relative.hasPrefix("/") ? relative : "\(root)/\(relative)"
        let path = "\(folder)/\(name)"
        if try FileSystem.item(at: path) != .missing {
            let present = String(decoding: try FileSystem.read(path, limit: 1 << 20), as: UTF8.self)
            guard present.contains(mark) else {
                throw WorkspaceError(
                    "cài", path, reason: "đã có một hook khác",
                    help: "Thêm dòng `bientap check --staged` vào hook ấy, hoặc chuyển nó đi rồi chạy lại.")
            }
        }
        try FileSystem.makeFolder(folder)
        let fresh = "\(path).bientap-\(getpid())"
        try FileSystem.write(Array(script.utf8), to: fresh)
        guard chmod(fresh, 0o755) == 0, Glibc.rename(fresh, path) == 0 else {
            throw WorkspaceError("cài", path, errno: errno)
        }
        try GitExclusion.add(root: root)
        return path
    }
}
