import CivilTime
public import Editorial

extension GitRepository {
    /// The history that leads to a commit.
    ///
    /// - Parameters:
    ///   - commit: the newest commit.
    ///   - since: the commit after which the history begins; nil for all of it.
    public func history(of commit: String, since: String? = nil) async throws -> AuditHistory {
        var parser = GitLogParser(prefix: prefix)
        let range = [commit] + (since.map { ["^\($0)"] } ?? [])
        try await git.stream(Self.logArguments + range + ["--"]) { parser.read($0) }
        let commits = try parser.finish(git.folder)
        let known = Set(commits.map(\.id))
        var boundaries: [AuditHistory.Boundary] = []
        for parent in Set(commits.flatMap(\.parents)).subtracting(known).sorted() {
            boundaries.append(try await boundary(parent))
        }
        return AuditHistory(commits: commits, boundaries: boundaries)
    }

    /// Parents first, each commit with what it has otherwise than its first parent, whatever the user has set.
    private static let logArguments = [
        "-c", "log.showRoot=true", "-c", "diff.renames=false", "-c", "i18n.logOutputEncoding=UTF-8", "log",
        "-z", "--raw", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-mailmap",
        "--no-notes", "--no-show-signature", "--ignore-submodules=none", "--diff-merges=first-parent",
        "--topo-order", "--reverse", "--format=tformat:%x01%H%x00%P%x00%ae%x00%an%x00%ct",
    ]

    private func boundary(_ commit: String) async throws -> AuditHistory.Boundary {
        let time = try await git.run(["log", "--no-walk", "--no-notes", "--format=%ct", commit, "--"]).text
        let top = prefix.isEmpty ? [] : ["--full-tree"]
        let list = try await git.run(
            ["ls-tree", "-r", "-z"] + top + [commit, "\(prefix)content/", "\(prefix)site.yml"])
        let files = list.bytes.split(separator: 0).compactMap { GitLogParser.file($0, prefix: prefix) }
        return AuditHistory.Boundary(
            id: commit, committed: Timestamp(secondsSinceEpoch: Int(time) ?? 0), files: files)
    }
}
