public import CivilTime
import Content
public import Editorial

extension GitRepository {
    /// The history that leads to a commit.
    ///
    /// - Parameters:
    ///   - commit: the newest commit.
    ///   - since: the commit after which the history begins; nil for all of it.
    ///   - now: the moment after which no date is believed.
    public func history(
        of commit: String, since: String? = nil, now: Timestamp
    ) async throws -> AuditHistory {
        var parser = GitLogParser(prefix: prefix)
        let range = [commit] + (since.map { ["^\($0)"] } ?? [])
        try await git.stream(Self.logArguments + range + ["--"]) { parser.read($0) }
        let commits = try parser.finish(git.folder)
        let known = Set(commits.map(\.id))
        var boundaries: [AuditHistory.Boundary] = []
        for parent in Set(commits.flatMap(\.parents)).subtracting(known).sorted() {
            boundaries.append(try await boundary(parent, now))
        }
        return AuditHistory(commits: commits, boundaries: boundaries, since: since)
    }

    /// Parents first, each commit with what it has otherwise than its first parent, whatever the user has set.
    private static let logArguments = [
        "-c", "log.showRoot=true", "-c", "diff.renames=false", "-c", "i18n.logOutputEncoding=UTF-8", "log",
        "-z", "--raw", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-mailmap",
        "--no-notes", "--no-show-signature", "--ignore-submodules=none", "--diff-merges=first-parent",
        "--topo-order", "--reverse", "--format=tformat:%x01%H%x00%P%x00%ae%x00%an%x00%ct",
    ]

    private func boundary(_ commit: String, _ now: Timestamp) async throws -> AuditHistory.Boundary {
        let list = try await git.run(
            ["ls-tree", "-r", "-z", "--full-tree", commit] + (prefix.isEmpty ? [] : [prefix]))
        let files = list.bytes.split(separator: 0).compactMap { GitLogParser.file($0, prefix: prefix) }
        let settings = files.first { $0.path == "site.yml" }?.blob
        let isReadable = if let settings { try await isReadable(settings) } else { false }
        return AuditHistory.Boundary(
            id: commit, latest: try await latestDate(commit, now), files: files,
            formerSettings: isReadable ? nil : try await formerSettings(commit))
    }

    /// The latest date of a commit and of those before it that is not after now.
    private func latestDate(_ commit: String, _ now: Timestamp) async throws -> Timestamp {
        let dates = try await git.run(["log", "--no-notes", "--format=%ct", commit, "--"])
        let seconds = dates.bytes.split(separator: UInt8(ascii: "\n")).compactMap {
            Int(String(decoding: $0, as: UTF8.self))
        }
        let latest = seconds.filter { $0 <= now.secondsSinceEpoch }.max()
        return Timestamp(secondsSinceEpoch: latest ?? 0)
    }

    /// The newest `site.yml` before a commit that can be used.
    private func formerSettings(_ commit: String) async throws -> String? {
        let log = try await git.run([
            "-c", "log.showRoot=true", "log", "-z", "--raw", "--no-abbrev", "--no-renames", "--full-history",
            "--diff-merges=first-parent", "--topo-order", "--format=", commit, "--",
            ":(top,literal)\(prefix)site.yml",
        ])
        var seen: Set<String> = []
        for field in log.fields {
            guard let colon = field.firstIndex(of: ":"), field[..<colon].allSatisfy(\.isWhitespace),
                let blob = GitLogParser.blob(String(field[field.index(after: colon)...])),
                seen.insert(blob).inserted
            else { continue }
            if try await isReadable(blob) { return blob }
        }
        return nil
    }

    private func isReadable(_ settings: String) async throws -> Bool {
        var isReadable = false
        try await read([Request(blob: settings, limit: Self.settingsLimit)]) { _, content in
            isReadable = content.bytes.map { SettingsReader.read($0).settings != nil } ?? false
        }
        return isReadable
    }

    /// The longest `site.yml` that is understood, in bytes.
    public static let settingsLimit = 4 << 20
}
