public import CivilTime

/// One commit of a ward's history, as far as the audit asks.
public struct AuditCommit: Sendable {
    /// A file that the commit has otherwise than its first parent; every file of a first commit.
    public struct Change: Sendable {
        /// The path relative to the ward's root.
        public let path: String
        /// The name of the new content; nil where no ordinary file is any more.
        public let blob: String?

        /// A changed file.
        public init(path: String, blob: String?) {
            self.path = path
            self.blob = blob
        }
    }

    /// The full name.
    public let id: String
    /// The full names of the commits before it.
    public let parents: [String]
    /// Who made the change, as the commit says.
    public let author: String
    /// The author's e-mail address.
    public let email: String
    /// When it was committed, as the commit says.
    public let committed: Timestamp
    /// The files of the ward, whatever they are.
    public let changes: [Change]

    /// A commit.
    public init(
        id: String, parents: [String], author: String, email: String, committed: Timestamp,
        changes: [Change]
    ) {
        self.id = id
        self.parents = parents
        self.author = author
        self.email = email
        self.committed = committed
        self.changes = changes
    }
}
