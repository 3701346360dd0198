/// What the history of the repository holds of a file.
public enum GitContent {
    /// Whether the last commit has a file with exactly these bytes. Outside a repository it has not.
    public static func isCommitted(_ bytes: [UInt8], at path: String, root: String) async throws -> Bool {
        let output = try await Git(folder: root).run(
            ["cat-file", "blob", "HEAD:./\(path)"], accepting: [0, 128])
        return output.status == 0 && output.bytes == bytes
    }

    /// The folders in which the repository around a ward has its files or its data: all work trees, that of a
    /// repository around this one, and those of git itself. None outside a repository.
    public static func folders(root: String) async throws -> [String] {
        let git = Git(folder: root)
        let own = try await git.run(
            [
                "rev-parse", "--path-format=absolute", "--git-dir", "--git-common-dir", "--show-toplevel",
                "--show-superproject-working-tree",
            ], accepting: [0, 128])
        guard own.status == 0 else { return [] }
        let trees = try await git.run(["worktree", "list", "--porcelain"]).text.split(separator: "\n")
            .filter { $0.hasPrefix("worktree ") }.map { String($0.dropFirst(9)) }
        return own.text.split(separator: "\n").map(String.init) + trees
    }

    /// Takes a path out of what the next commit will hold, leaving the working files alone. Nothing happens outside
    /// a repository, or when git does not know the path.
    public static func unstage(_ path: String, root: String) async throws {
        _ = try await Git(folder: root).run(
            ["--literal-pathspecs", "rm", "-r", "--cached", "--quiet", "--ignore-unmatch", "--", path],
            accepting: [0, 128])
    }

    /// Removes from the repository whatever no commit, no reflog and no index leads to.
    public static func prune(root: String) async throws {
        _ = try await Git(folder: root).run(["gc", "--quiet", "--prune=now"])
    }
}
