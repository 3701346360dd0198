public import Content
import Glibc

/// Looks into documents that lie in the history of a repository and in no folder.
public struct HistoryDocuments: Sendable {
    /// A document of the history.
    public struct Request: Hashable, Sendable {
        /// The name of its content.
        public let blob: String
        /// What it is by its name.
        public let format: AttachmentFormat

        /// A document.
        public init(blob: String, format: AttachmentFormat) {
            self.blob = blob
            self.format = format
        }
    }

    /// Larger ones are not looked into; `check` refuses them.
    private static let limit = 64 << 20
    /// How many lie in the temporary folder at a time.
    private static let portion = 16

    private let repository: GitRepository
    private let reader = AttachmentReader()

    /// Looks into a repository.
    public init(_ repository: GitRepository) { self.repository = repository }

    /// Reads the words of documents.
    ///
    /// Each lies for a moment in a folder that only its owner can enter, because the programs that read documents
    /// want files.
    ///
    /// - Throws: ``WorkspaceError`` when git or the disk fails.
    public func read(
        _ requests: [Request], _ receive: (Request, AttachmentText) -> Void
    ) async throws {
        guard !requests.isEmpty else { return }
        let folder = try StagedContent.temporaryFolder()
        defer { try? FileSystem.remove(folder) }
        for start in stride(from: 0, to: requests.count, by: Self.portion) {
            let portion = Array(requests[start..<min(start + Self.portion, requests.count)])
            for (request, text) in try await read(portion, in: folder) { receive(request, text) }
        }
    }

    private func read(
        _ requests: [Request], in folder: String
    ) async throws -> [(Request, AttachmentText)] {
        var files: [(request: Request, path: String)] = []
        let contents = requests.map { GitRepository.Request(blob: $0.blob, limit: Self.limit) }
        defer { for file in files { unlink(file.path) } }
        try await repository.read(contents) { index, content in
            guard let bytes = content.bytes else { return }
            let path = "\(folder)/\(index)"
            files.append((requests[index], path))
            try FileSystem.write(bytes, to: path, mode: 0o600)
        }
        return await withTaskGroup(of: (Request, AttachmentText).self) { group in
            for file in files {
                group.addTask { (file.request, await reader.read(file.path, as: file.request.format)) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }
}
