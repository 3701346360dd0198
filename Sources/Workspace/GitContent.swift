/// What the history of the repository holds of a file.
public enum GitContent {
    /// Whether the last commit has a file with exactly these bytes. Outside a repository it has not.
    public static func isCommitted(_ bytes: [UInt8], at path: String, root: String) async throws -> Bool {
        let output = try await Git(folder: root).run(
            ["cat-file", "blob", "HEAD:./\(path)"], accepting: [0, 128])
        return output.status == 0 && output.bytes == bytes
    }

    /// The commits of any branch that touched a path, newest first; none outside a repository.
    public static func commits(touching path: String, root: String) async throws -> [String] {
        let output = try await Git(folder: root).run(
            ["--literal-pathspecs", "log", "--all", "--format=%h", "--", path], accepting: [0, 128])
        return output.status == 0 ? output.text.split(separator: "\n").map(String.init) : []
    }

    /// Takes a path out of what the next commit will hold, leaving the working files alone. Nothing happens outside
    /// a repository, or when git does not know the path.
    public static func unstage(_ path: String, root: String) async throws {
        _ = try await Git(folder: root).run(
            ["--literal-pathspecs", "rm", "-r", "--cached", "--quiet", "--ignore-unmatch", "--", path],
            accepting: [0, 128])
    }
}
