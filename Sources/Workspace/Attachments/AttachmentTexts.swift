public import Content
import Glibc

/// Looks into the attachments of a ward, and remembers what it saw.
///
/// Only what has been judged is remembered: nothing of a file with a secret mark may be copied anywhere, so that
/// ``remember(_:except:forgettingOthers:)`` comes after the rules.
public struct AttachmentTexts: Sendable {
    private typealias Key = AttachmentCache.Key

    private let root: String
    private let limit: Int
    private let cache: AttachmentCache?
    private let reader: AttachmentReader

    /// - Parameters:
    ///   - root: the absolute path of the folder in which the articles lie.
    ///   - repository: a folder of the repository that remembers, mostly the same.
    ///   - limits: larger attachments are not looked into; they are faults of their own.
    public init(root: String, repository: String, limits: Limits) async {
        await self.init(
            root: root, limit: limits.attachmentBytes, cache: AttachmentCache(around: repository),
            reader: AttachmentReader())
    }

    init(root: String, limit: Int, cache: AttachmentCache?, reader: AttachmentReader) {
        self.root = root
        self.limit = limit
        self.cache = cache
        self.reader = reader
    }

    /// The articles, with the words of their attachments; with `paths`, only those at these paths are looked into.
    public func read(_ articles: [Article], only paths: Set<String>? = nil) async -> [Article] {
        let texts = await texts(articles.filter { paths?.contains($0.path) ?? true })
        guard !texts.isEmpty else { return articles }
        return articles.map { article in
            guard article.attachments.contains(where: { key($0) != nil }) else { return article }
            let attachments = article.attachments.map { attachment in
                key(attachment).flatMap { texts[$0] }.map(attachment.with) ?? attachment
            }
            return ArticleReader.read(
                article.source.bytes, at: article.location, attachments: attachments, type: article.type)
        }
    }

    /// Remembers what was read of articles.
    ///
    /// - Parameters:
    ///   - articles: articles that have been read here and then judged.
    ///   - secret: the paths of those with a secret mark; nothing of them stays remembered.
    ///   - forgettingOthers: whether these are all articles, so that what belongs to none of them may go.
    public func remember(_ articles: [Article], except secret: Set<String>, forgettingOthers: Bool) {
        guard let cache else { return }
        var texts: [Key: AttachmentText] = [:]
        var secrets: Set<Key> = []
        for article in articles {
            for attachment in article.attachments {
                guard let key = key(attachment) else { continue }
                texts[key] = attachment.text
                if secret.contains(article.path) { secrets.insert(key) }
            }
        }
        for (key, text) in texts where !secrets.contains(key) { cache.keep(text, key) }
        for key in secrets { cache.forget(key) }
        if forgettingOthers { cache.forgetAll(but: Set(texts.keys)) }
    }

    private func key(_ attachment: Attachment) -> Key? {
        guard attachment.size <= limit, let format = attachment.format else { return nil }
        return Key(attachment, format)
    }

    // MARK: Reading

    private struct Work: Sendable {
        let key: Key
        let path: String
        let format: AttachmentFormat
    }

    /// What is in the attachments of some articles; files of the same content are read once.
    private func texts(_ articles: [Article]) async -> [Key: AttachmentText] {
        var work: [Key: Work] = [:]
        for article in articles {
            let folder = "\(root)/\(article.location.folder)"
            for attachment in article.attachments {
                guard let format = attachment.format, let key = key(attachment), work[key] == nil else {
                    continue
                }
                work[key] = Work(key: key, path: "\(folder)/\(attachment.path)", format: format)
            }
        }
        return await read(Array(work.values))
    }

    /// Two files at a time for each core: programs wait for the disk as well.
    private func read(_ work: [Work]) async -> [Key: AttachmentText] {
        let atOnce = 2 * max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        return await withTaskGroup(of: (Key, AttachmentText).self) { group in
            var texts: [Key: AttachmentText] = [:]
            for (number, item) in work.enumerated() {
                if number >= atOnce, let (key, text) = await group.next() { texts[key] = text }
                group.addTask { (item.key, await text(of: item)) }
            }
            for await (key, text) in group { texts[key] = text }
            return texts
        }
    }

    private func text(of item: Work) async -> AttachmentText {
        if let text = cache?.text(item.key) { return text }
        return await reader.read(item.path, as: item.format)
    }
}
