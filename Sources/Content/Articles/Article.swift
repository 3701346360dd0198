import CivilTime
public import Hashing
public import Markdown
public import Reading
public import Registers

/// One article as it lies in the repository: what was read, and what could not be.
///
/// A value in everything but its storage: it never changes, and being a class it is handed around without copying
/// its many parts.
public final class Article: Sendable {
    /// Where it lies.
    public let location: ArticleLocation
    /// The file.
    public let source: SourceText
    /// The keys of the front matter; empty when it could not be read.
    public let frontMatter: FrontMatter
    /// How the file divides, or nil when it has no front matter.
    public let parts: ArticleParts?
    /// The text, with positions of the whole file.
    public let document: MarkdownDocument
    /// What the text links to and what can be linked to in it.
    public let outline: Outline
    /// The other files of its bundle, in byte order of their paths.
    public let attachments: [Attachment]
    /// What its section holds, where that was known when it was read.
    public let type: SectionType?
    /// What is wrong with the file as a file.
    public let faults: [ReadingFault]
    /// What this title has in common with equal ones (``WardIndex/titleKey(_:)``); empty without a title.
    public let titleKey: String
    /// What this text has in common with equal ones, in which spaces and line ends do not count; nil for a text
    /// without a word.
    public let bodyKey: Fingerprint?
    /// The record of the article as registers see it; nil where it keeps none.
    public let recordEntry: RecordEntry?
    /// Whether the front matter could be read at all; rules about single keys have nothing to say otherwise.
    public let isReadable: Bool

    /// An article from its parts.
    public init(
        location: ArticleLocation, source: SourceText, frontMatter: FrontMatter, parts: ArticleParts?,
        document: MarkdownDocument, outline: Outline, attachments: [Attachment], type: SectionType? = nil,
        faults: [ReadingFault]
    ) {
        self.location = location
        self.source = source
        self.frontMatter = frontMatter
        self.parts = parts
        self.document = document
        self.outline = outline
        self.attachments = attachments
        self.type = type
        self.faults = faults
        let text = parts.map { RecordText(file: source.bytes, range: $0.body) }
        recordEntry = Self.recordEntry(location, frontMatter, attachments, type, text)
        isReadable = parts != nil && !frontMatter.keys.isEmpty
        titleKey = WardIndex.titleKey(frontMatter.title?.value ?? "")
        bodyKey = Self.bodyKey(parts.map { source.bytes[$0.body] } ?? [])
    }

    private static func bodyKey(_ body: ArraySlice<UInt8>) -> Fingerprint? {
        let bytes = [UInt8](unsafeUninitializedCapacity: body.count) { buffer, count in
            body.withUnsafeBufferPointer { source in
                for byte in source {
                    // The place is written in any case and kept when the byte counts, which needs no branch.
                    buffer[count] = byte
                    count &+= byte > 0x20 ? 1 : 0
                }
            }
        }
        return bytes.isEmpty ? nil : Fingerprint.hash(bytes)
    }

    /// The path relative to the ward's root.
    public var path: String { location.path }

    /// What people call it by: its id, or its slug where it has none.
    public var callName: String { frontMatter.id?.value.text ?? location.slug }

    /// The stage, from the folder.
    public var stage: Stage { location.stage }

    /// The text after the front matter.
    public var body: ArraySlice<UInt8> {
        guard let parts else { return [] }
        return source.bytes[parts.body]
    }

    /// The file as its author wrote it, without the lines of the recorded acts.
    public var withoutActs: [UInt8] {
        guard let workflow = parts?.workflow else { return source.bytes }
        return Array(source.bytes[..<workflow.lowerBound] + source.bytes[workflow.upperBound...])
    }

    /// The path on the site, `section/2020/slug/`; nil without a date.
    public var sitePath: String? { Self.sitePath(location, frontMatter) }

    static func sitePath(_ location: ArticleLocation, _ frontMatter: FrontMatter) -> String? {
        guard let date = frontMatter.date?.value.date else { return nil }
        return "\(location.section)/\(date.iso.prefix(4))/\(location.slug)/"
    }
}
