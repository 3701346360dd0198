import Content
import Editorial
import Hashing
import Rules
import Workspace

/// Looks for marks of secrecy in the versions of articles. Most of them differ in their acts alone, so that each
/// text is looked at once, and after that only what was said in the acts.
struct HistorySecrets {
    private struct Text: Hashable {
        let digest: SHA256Digest
        let location: ArticleLocation
    }

    private var known: [Text: [Int]] = [:]

    /// The documents that are new in a history.
    static func documents(in history: AuditHistory) -> [HistoryDocuments.Request] {
        let older = history.olderFiles
        var seen: Set<HistoryDocuments.Request> = []
        return history.commits.lazy.flatMap(\.changes).compactMap { change in
            guard let blob = change.blob, !older.contains(blob), let format = format(of: change.path),
                format != .doc
            else { return nil }
            let request = HistoryDocuments.Request(blob: blob, format: format)
            return seen.insert(request).inserted ? request : nil
        }
    }

    /// The kind of document that a path names; nil for other files.
    static func format(of path: String) -> AttachmentFormat? {
        guard let name = path.utf8.split(separator: UInt8(ascii: "/")).last,
            let dot = name.lastIndex(of: UInt8(ascii: "."))
        else { return nil }
        let ending = name[name.index(after: dot)...]
        return AttachmentFormat(fileExtension: String(decoding: ending, as: UTF8.self).lowercased())
    }

    /// Looks for marks in the words of the documents that are new in a history.
    ///
    /// - Returns: how many could not be looked into because a program is missing.
    static func readDocuments(
        of history: AuditHistory, from repository: GitRepository, into facts: inout AuditFacts
    ) async throws -> Int {
        var secrets: Set<String> = []
        var unread = 0
        try await HistoryDocuments(repository).read(documents(in: history)) { request, text in
            switch text {
            case .read(let words): if SecretMarks.isInWords(words) { secrets.insert(request.blob) }
            case .unread(.toolMissing): unread += 1
            case .unread, .notAsked: break
            }
        }
        facts.secretDocuments = secrets
        return unread
    }

    /// The lines of a version that carry a mark.
    mutating func lines(of text: AuditText, _ bytes: [UInt8], at location: ArticleLocation) -> [Int] {
        guard let digest = text.textDigest else { return SecretMarks.lines(of: bytes, at: location) }
        let place = ArticleLocation(
            stage: .draft, section: location.section, slug: location.slug, isBundle: location.isBundle)
        let key = Text(digest: digest, location: place)
        guard let found = known[key] else {
            let lines = SecretMarks.lines(of: bytes, at: location)
            known[key] = lines
            return lines
        }
        return found + text.words.filter { SecretMarks.isIn($0.text) }.map(\.line)
    }
}
