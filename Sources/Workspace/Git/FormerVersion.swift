public import CivilTime
public import Content
import Editorial
public import Hashing
import Reading

/// Looks for an earlier version of an article in the history that leads to the present commit.
public struct FormerVersion: Sendable {
    private let repository: GitRepository
    private let history: AuditHistory

    /// The history of a ward; nil where it is in no repository, or nothing was committed yet.
    public static func search(root: String, now: Timestamp) async throws -> FormerVersion? {
        let inside = try await Git(folder: root).run(
            ["rev-parse", "--is-inside-work-tree"], accepting: [0, 128])
        guard inside.text == "true" else { return nil }
        let repository = try await GitRepository.open(root)
        guard let head = try await repository.commit("HEAD") else { return nil }
        return FormerVersion(
            repository: repository, history: try await repository.history(of: head, now: now))
    }

    /// The newest version of an article that has a digest, and the commit that holds it; nil when there is none.
    public func version(
        of id: ArticleID, with digest: SHA256Digest
    ) async throws -> (article: Article, commit: String)? {
        let texts = try await texts(of: id)
        let places = places(of: texts)
        for commit in history.commits.reversed() {
            for location in locations(touchedBy: commit) where places.contains(location) {
                guard let article = try await article(at: location, in: commit, texts),
                    ArticleDigest.compute(article) == digest
                else { continue }
                return (article, commit.id)
            }
        }
        return nil
    }

    /// Wherever the article stood.
    private func places(of texts: [String: [UInt8]]) -> Set<ArticleLocation> {
        Set(
            history.commits.flatMap(\.changes).compactMap { change in
                guard case .text(let location) = AuditPath(change.path), let blob = change.blob,
                    texts[blob] != nil
                else { return nil }
                return location
            })
    }

    /// The articles of which a commit touched the text or a file of the bundle.
    private func locations(touchedBy commit: AuditCommit) -> [ArticleLocation] {
        var seen: Set<ArticleLocation> = []
        return commit.changes.compactMap { AuditPath($0.path).article }.filter { seen.insert($0).inserted }
    }

    /// Every text of the history that says it is the article, by the name of its content.
    private func texts(of id: ArticleID) async throws -> [String: [UInt8]] {
        let blobs = Set(
            history.commits.flatMap(\.changes).compactMap { change -> String? in
                guard case .text = AuditPath(change.path) else { return nil }
                return change.blob
            }
        ).sorted()
        var texts: [String: [UInt8]] = [:]
        try await repository.read(blobs.map { .init(blob: $0, limit: 4 << 20) }) { index, content in
            guard let bytes = content.bytes, ArticleHead(bytes).frontMatter.id?.value == id else { return }
            texts[blobs[index]] = bytes
        }
        return texts
    }

    /// What lies at a place in a commit, when it is the article.
    private func article(
        at location: ArticleLocation, in commit: AuditCommit, _ texts: [String: [UInt8]]
    ) async throws -> Article? {
        if !location.isBundle {
            let blob = commit.changes.first { $0.path == location.path }?.blob
            return blob.flatMap { texts[$0] }.map { ArticleReader.read($0, at: location) }
        }
        let files = try await repository.files(below: location.folder, in: commit.id)
        guard let text = files.first(where: { $0.path == location.path })?.blob.flatMap({ texts[$0] }) else {
            return nil
        }
        let others = files.filter { $0.path != location.path }
        return ArticleReader.read(
            text, at: location, attachments: try await attachments(others, below: location.folder))
    }

    private func attachments(
        _ files: [AuditCommit.Change], below folder: String
    ) async throws -> [Attachment] {
        let named = files.compactMap { file in
            file.blob.map { (path: String(file.path.dropFirst(folder.utf8.count + 1)), blob: $0) }
        }
        var attachments: [Attachment] = []
        try await repository.read(named.map { .init(blob: $0.blob, limit: 0) }) { index, content in
            attachments.append(Attachment(path: named[index].path, size: 0, sha256: content.sha256))
        }
        return attachments
    }
}

extension GitRepository {
    /// The ordinary files of a commit below a folder of the ward.
    fileprivate func files(below folder: String, in commit: String) async throws -> [AuditCommit.Change] {
        let list = try await git.run(
            [
                "--literal-pathspecs", "ls-tree", "-r", "-z", "--full-tree", commit, "--",
                "\(prefix)\(folder)/",
            ])
        return list.bytes.split(separator: 0).compactMap { GitLogParser.file($0, prefix: prefix) }
    }
}
