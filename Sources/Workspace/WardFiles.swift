public import Content
public import Hashing
import Images
import Parallel
public import Registers
import Reading

/// The files of a ward as they are at one moment, read but not yet understood.
public struct WardFiles: Sendable {
    /// An article with the files of its bundle.
    public struct ArticleFile: Sendable {
        /// Where it lies.
        public let location: ArticleLocation
        /// The text.
        public let bytes: [UInt8]
        /// The other files.
        public let attachments: [Attachment]
        /// What its section holds.
        public let type: SectionType?
    }

    /// In byte order of the paths.
    public let articles: [ArticleFile]
    /// The files that are no part of an article.
    public let strayFiles: [FileFault]
    /// Changes whenever a path or a byte of these files does, and only then.
    public let fingerprint: Fingerprint

    /// Reads everything below `content/`.
    ///
    /// - Parameter withUnlisted: whether what lies in a folder that is no section counts as an article too.
    public static func read(
        root: String, settings: Settings, withUnlisted: Bool = false
    ) async throws -> WardFiles {
        let entries = try await ContentScanner.entries(root: root)
        let sections = withUnlisted ? nil : Set(settings.sections.map(\.id.value))
        let plan = ContentPlan(entries, sections: sections, limits: settings.limits)
        let results = await plan.items.parallelMap { item in
            Result { () throws(WorkspaceError) in try Self.read(item, root: root, settings) }
        }
        let read = try results.map { try $0.get() }
        var hasher = FingerprintHasher()
        for (_, print) in read { hasher.update(print.bytes) }
        for fault in plan.faults { hasher.update(Array("\(fault.path)\0\(fault.fault.message)\0".utf8)) }
        return WardFiles(
            articles: read.map(\.file), strayFiles: plan.faults, fingerprint: hasher.finalize())
    }

    /// Whether there is a picture of a kind that is taken or drawn in many pixels.
    public var hasPhotographs: Bool {
        articles.contains { article in
            article.attachments.contains { file in
                guard case .read(let header) = file.image else { return false }
                return header.format == .jpeg || header.format == .png
            }
        }
    }

    /// The articles, understood.
    public func parsed() async -> [Article] {
        await articles.parallelMap {
            ArticleReader.read(
                $0.bytes, at: $0.location, attachments: $0.attachments, type: $0.type)
        }
    }

    private static func read(
        _ item: ContentPlan.Item, root: String, _ settings: Settings
    ) throws(WorkspaceError) -> (file: ArticleFile, print: Fingerprint) {
        let bytes = try FileSystem.read("\(root)/\(item.location.path)", limit: settings.limits.articleBytes)
        let type = settings.section(item.location.section)?.type
        let kept = type?.register?.readExtensions ?? []
        var attachments: [Attachment] = []
        for path in item.attachments {
            attachments.append(
                try FileHasher.attachment(path, in: "\(root)/\(item.location.folder)", keeping: kept))
        }
        var hasher = FingerprintHasher()
        hasher.update(Array("\(item.location.path)\0\(bytes.count)\0".utf8))
        hasher.update(bytes)
        for attachment in attachments {
            hasher.update(Array("\0\(attachment.path)\0".utf8))
            hasher.update(attachment.sha256.bytes)
        }
        return (
            ArticleFile(location: item.location, bytes: bytes, attachments: attachments, type: type),
            hasher.finalize()
        )
    }
}
