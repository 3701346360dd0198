public import Hashing

extension GitRepository {
    /// A file of the history that is to be read.
    public struct Request: Sendable {
        /// The name of its content.
        public let blob: String
        /// The longest that is taken into memory, in bytes; longer ones are only hashed.
        public let limit: Int

        /// A file.
        public init(blob: String, limit: Int) {
            self.blob = blob
            self.limit = limit
        }
    }

    /// A file of the history that has been read.
    public struct Content: Sendable {
        /// The bytes; nil when they are more than the limit.
        public let bytes: [UInt8]?
        /// Their hash.
        public let sha256: SHA256Digest
    }

    /// Reads many files of the history by one process of git, in the order of the requests.
    ///
    /// - Throws: ``WorkspaceError`` when one of them is missing from the repository.
    public func read(_ requests: [Request], _ receive: (Int, Content) throws -> Void) async throws {
        guard !requests.isEmpty else { return }
        let input = requests.map { "\($0.blob)\n" }.joined()
        var parser = GitBatchParser(requests, folder: git.folder)
        try await git.stream(["cat-file", "--batch", "--buffer"], input: Array(input.utf8)) { piece in
            try parser.read(piece, receive)
        }
        try parser.finish()
    }
}
