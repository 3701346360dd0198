import Glibc

/// What the next commit of a repository will hold, laid out in a folder of its own.
public final class StagedContent: Sendable {
    /// The ward's folder as it is staged.
    public let root: String
    /// The staged paths that differ from the last commit, relative to the ward's root.
    public let changes: [String]
    private let folder: String

    private init(folder: String, root: String, changes: [String]) {
        self.folder = folder
        self.root = root
        self.changes = changes
    }

    deinit { try? FileSystem.remove(folder) }

    /// Lays out what is staged in the repository of a ward. It goes away with the value.
    public static func export(root: String) async throws -> StagedContent {
        let git = Git(folder: root)
        let prefix = try await git.run(["rev-parse", "--show-prefix"]).text
        let changes = try await git.run(
            ["diff", "--cached", "--name-only", "--relative", "--no-renames", "-z"], keepingIndex: true
        ).fields
        let folder = try temporaryFolder()
        let content = StagedContent(
            folder: folder, root: prefix.isEmpty ? folder : "\(folder)/\(prefix.dropLast())", changes: changes
        )
        _ = try await git.run(
            ["checkout-index", "--all", "--force", "--prefix=\(folder)/"], keepingIndex: true)
        return content
    }

    /// The real path of a new folder, below `TMPDIR`, that only its owner can enter.
    static func temporaryFolder() throws(WorkspaceError) -> String {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        // `mkdtemp` replaces six X at the end.
        var template = Array("\(parent)/bientap-\(String(repeating: "X", count: 6))".utf8CString)
        guard mkdtemp(&template) != nil, let real = realpath(template, nil) else {
            throw WorkspaceError("tạo thư mục tạm trong", parent, errno: errno)
        }
        defer { free(real) }
        return String(cString: real)
    }
}

extension Git {
    /// Runs git with the index that a hook was given, which is not the repository's own during `git commit FILE`.
    fileprivate func run(_ arguments: [String], keepingIndex: Bool) async throws -> Output {
        let index = getenv("GIT_INDEX_FILE").map { String(cString: $0) }
        return try await run(arguments, environment: index.map { ["GIT_INDEX_FILE": $0] } ?? [:])
    }
}
