/// What the history of the repository holds of a file.
public enum GitContent {
    /// Whether what lies at a path can be had again from the last commit.
    public enum State: Sendable {
        /// The last commit has every file as it is.
        case committed
        /// Something differs, or the last commit knows nothing of it.
        case differs
        /// The folder is in no repository.
        case noRepository
    }

    /// Compares a file or folder with the last commit; files that git ignores count as different.
    public static func state(of path: String, root: String) async throws -> State {
        let git = Git(folder: root)
        guard try await git.run(["rev-parse", "--is-inside-work-tree"], accepting: [0, 128]).text == "true"
        else {
            return .noRepository
        }
        let known = try await git.run(["cat-file", "-e", "HEAD:./\(path)"], accepting: [0, 1, 128])
        guard known.status == 0 else { return .differs }
        let changes = try await git.run(
            [
                "--literal-pathspecs", "status", "--porcelain", "--ignored", "--untracked-files=all", "--",
                path,
            ])
        return changes.bytes.isEmpty ? .committed : .differs
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
