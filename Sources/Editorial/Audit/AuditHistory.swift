public import CivilTime

/// The part of a history that is to be judged.
public struct AuditHistory: Sendable {
    /// A commit that stands right before the part, with its files.
    public struct Boundary: Sendable {
        /// The full name.
        public let id: String
        /// When it was committed.
        public let committed: Timestamp
        /// Every file below `content/`, and `site.yml`.
        public let files: [AuditCommit.Change]

        /// A commit before the part.
        public init(id: String, committed: Timestamp, files: [AuditCommit.Change]) {
            self.id = id
            self.committed = committed
            self.files = files
        }
    }

    /// Every commit, parents before their children; the newest is the last.
    public let commits: [AuditCommit]
    /// The commits before them.
    public let boundaries: [Boundary]

    /// A part of a history.
    public init(commits: [AuditCommit], boundaries: [Boundary]) {
        self.commits = commits
        self.boundaries = boundaries
    }

    /// Every content that the judge asks about, with the paths where it stands.
    public var contents: [(path: String, blob: String)] {
        var seen: Set<String> = []
        let changes = boundaries.lazy.flatMap(\.files) + commits.lazy.flatMap(\.changes)
        return changes.compactMap { change in
            guard let blob = change.blob else { return nil }
            switch AuditPath(change.path) {
            case .text: return seen.insert("t\(blob)").inserted ? (change.path, blob) : nil
            case .attachment: return seen.insert("a\(blob)").inserted ? (change.path, blob) : nil
            case .settings: return seen.insert("s\(blob)").inserted ? (change.path, blob) : nil
            case .other: return nil
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
