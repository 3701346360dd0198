import Reading
public import Registers

extension Article {
    static func recordEntry(
        _ location: ArticleLocation, _ keys: FrontMatter, _ attachments: [Attachment], _ type: SectionType?,
        _ text: RecordText?
    ) -> RecordEntry? {
        guard let type, let record = keys.record else { return nil }
        return RecordEntry(
            id: keys.id?.value.text ?? "", title: keys.title?.value ?? location.slug,
            description: keys.description?.value ?? "", path: sitePath(location, keys) ?? "",
            file: location.path, date: keys.date?.value.date, section: location.section, type: type,
            isApproved: location.stage == .approved, record: record,
            files: attachments.map { RecordFile(path: $0.path, size: $0.size, bytes: $0.content) },
            expiry: keys.expires?.value.end, text: text)
    }
}

extension Sequence<Article> {
    /// The records among articles, with the names of the others, to which records may refer too.
    public var recordIndex: RecordIndex {
        let names = lazy.filter { $0.recordEntry == nil }.compactMap { $0.frontMatter.id?.value.text }
        return RecordIndex(compactMap(\.recordEntry), otherNames: Set(names))
    }
}
