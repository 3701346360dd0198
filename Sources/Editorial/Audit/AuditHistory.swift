public import CivilTime

/// The part of a history that is to be judged.
public struct AuditHistory: Sendable {
    /// A commit that stands right before the part, with its files.
    public struct Boundary: Sendable {
        /// The full name.
        public let id: String
        /// The latest date of the commit and of those before it, as far as they have come.
        public let latest: Timestamp
        /// Every file.
        public let files: [AuditCommit.Change]
        /// The last `site.yml` before it that can be used, where its own cannot.
        public let formerSettings: String?

        /// A commit before the part.
        public init(
            id: String, latest: Timestamp, files: [AuditCommit.Change], formerSettings: String? = nil
        ) {
            self.id = id
            self.latest = latest
            self.files = files
            self.formerSettings = formerSettings
        }

        /// The board in force after it.
        func board(_ facts: AuditFacts) -> AuditBoard? {
            let own = files.first { $0.path == "site.yml" }?.blob
            return own.flatMap { facts.boards[$0] } ?? formerSettings.flatMap { facts.boards[$0] }
        }
    }

    /// Every commit, parents before their children; the newest is the last.
    public let commits: [AuditCommit]
    /// The commits before them.
    public let boundaries: [Boundary]
    /// The commit after which the part begins; nil for the whole of a history.
    let since: String?

    /// A part of a history.
    public init(commits: [AuditCommit], boundaries: [Boundary], since: String? = nil) {
        self.commits = commits
        self.boundaries = boundaries
        self.since = since
    }

    /// Every content that the judge asks about, with the paths where it stands.
    public var contents: [(path: String, blob: String)] {
        var seen: Set<String> = []
        let former = boundaries.compactMap(\.formerSettings).map {
            AuditCommit.Change(path: "site.yml", blob: $0)
        }
        let changes = former + boundaries.flatMap(\.files) + commits.flatMap(\.changes)
        let known = olderFiles
        return changes.compactMap { change in
            guard let blob = change.blob else { return nil }
            switch AuditPath(change.path) {
            case .text: return seen.insert("t\(blob)").inserted ? (change.path, blob) : nil
            case .attachment: return seen.insert("a\(blob)").inserted ? (change.path, blob) : nil
            case .settings: return seen.insert("s\(blob)").inserted ? (change.path, blob) : nil
            // Only looked at for marks of secrecy.
            case .other:
                return !known.contains(blob) && seen.insert("o\(blob)").inserted ? (change.path, blob) : nil
            }
        }
    }

    /// The contents and the paths that were there before the part.
    public var olderFiles: Set<String> {
        Set(boundaries.flatMap { $0.files.flatMap { [$0.path] + ($0.blob.map { [$0] } ?? []) } })
    }

    /// The commits from the newest along first parents.
    var mainLine: Set<String> {
        let byName = Dictionary(commits.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var line: Set<String> = []
        var next = commits.last
        while let commit = next, line.insert(commit.id).inserted {
            next = commit.parents.first.flatMap { byName[$0] }
        }
        return line
    }
}
