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
