import Diagnostics
import CivilTime
import Hashing
import Registers
import YAML
import Reading

/// Reads the front matter of an article.
struct FrontMatterReader {
    /// The keys that hold the record of one type; the one of the section's own type is read by that type.
    private static let recordKeys = Set(SectionType.all.map(\.id)).subtracting([SectionType.article.id])

    /// What the section of the article holds; nil where it is not known, and then no record is read.
    let type: SectionType?
    private(set) var frontMatter = FrontMatter()
    private(set) var faults: [ReadingFault] = []

    init(type: SectionType?) { self.type = type }

    mutating func read(_ node: YAMLNode) {
        guard var reader = MappingReader(node, path: "", into: &faults) else { return }
        frontMatter.keys = reader.keys
        readIdentifier(&reader)
        readElements(&reader)
        readDates(&reader)
        readRecords(&reader)
        for item in reader.readers("workflow", into: &faults) {
            if let act = ActReader.read(item, into: &faults) { frontMatter.acts.append(act) }
        }
        reader.finish(into: &faults)
        collectValues(of: node)
    }

    private mutating func readIdentifier(_ reader: inout MappingReader) {
        guard let text = reader.text("id", into: &faults) else { return }
        guard let id = ArticleID(text.value) else {
            faults.append(
                ReadingFault(
                    .invalidIdentifier, at: text.position, "`id` không đúng mẫu: “\(text.value)”.",
                    help:
                        "Mẫu là YYYYMMDD-xxxxxx: ngày tạo, dấu gạch nối và sáu ký tự a–z hoặc 2–7, "
                        + "ví dụ 20201112-abc234."))
            return
        }
        frontMatter.id = Located(id, at: text.position)
    }

    private mutating func readElements(_ reader: inout MappingReader) {
        frontMatter.title = reader.text("title", into: &faults)
        frontMatter.creator = reader.texts("creator", into: &faults)
        frontMatter.description = reader.text("description", into: &faults)
        frontMatter.publisher = reader.text("publisher", into: &faults)
        frontMatter.language = reader.text("language", into: &faults)
        frontMatter.source = readSource(&reader)
        frontMatter.contributor = reader.texts("contributor", into: &faults)
        frontMatter.subject = reader.texts("subject", into: &faults)
        frontMatter.coverage = reader.text("coverage", into: &faults)
        frontMatter.type = reader.text("type", into: &faults)
        frontMatter.format = reader.text("format", into: &faults)
        frontMatter.relation = reader.texts("relation", into: &faults)
        frontMatter.rights = reader.text("rights", into: &faults)
        frontMatter.genre = reader.text("genre", into: &faults)
        frontMatter.backdated = reader.text("backdated", into: &faults)
        frontMatter.aliases = reader.texts("aliases", into: &faults)
    }

    private mutating func readSource(_ reader: inout MappingReader) -> Located<Source>? {
        guard let node = reader.node("source"), let place = reader.position(of: "source") else { return nil }
        guard case .mapping = node.value else {
            return reader.text("source", into: &faults).map {
                Located(Source(name: $0.value, url: nil), at: place)
            }
        }
        guard var inner = MappingReader(node, path: "source", into: &faults) else { return nil }
        let name = inner.text("name", into: &faults)?.value ?? ""
        let url = inner.text("url", into: &faults)?.value
        inner.finish(into: &faults)
        return Located(Source(name: name, url: url, isMapping: true), at: place)
    }

    private mutating func readDates(_ reader: inout MappingReader) {
        frontMatter.date = readDate("date", &reader)
        frontMatter.expires = readDate("expires", &reader)
        frontMatter.embargo = readDate("embargo", &reader)
        frontMatter.pinnedUntil = readDate("pinned_until", &reader)
    }

    private mutating func readDate(
        _ key: String, _ reader: inout MappingReader
    ) -> Located<PublicationDate>? {
        guard let text = reader.text(key, into: &faults), !text.value.isEmpty else { return nil }
        guard let date = PublicationDate(text.value) else {
            let form = "YYYY-MM-DD hoặc YYYY-MM-DDThh:mm:ss+07:00"
            faults.append(.impossibleDate(key, text.value, at: text.position, form: form))
            return nil
        }
        return Located(date, at: text.position)
    }

    private mutating func readRecords(_ reader: inout MappingReader) {
        for key in Self.recordKeys.sorted() {
            guard let node = reader.node(key), let position = reader.position(of: key) else { continue }
            frontMatter.recordKeys[key] = position
            guard key == type?.id, let fields = type?.register?.fields else { continue }
            // A key with nothing below it is a record of which every field is left out.
            let content = reader.isNull(key) ? YAMLNode(mark: node.mark, value: .mapping([])) : node
            frontMatter.record = RecordReader.read(content, fields, path: key, at: position, into: &faults)
        }
        readRoyalty(&reader)
    }

    private mutating func readRoyalty(_ reader: inout MappingReader) {
        guard let node = reader.node("royalty"), !reader.isNull("royalty"),
            let position = reader.position(of: "royalty")
        else { return }
        frontMatter.royalty = RecordReader.read(
            node, RoyaltyFields.article, path: "royalty", at: position, into: &faults
        ).map { RoyaltyClaim($0) }
    }

    /// Every text of the front matter; of the acts, which the program wrote, only what a person said in them.
    private mutating func collectValues(of node: YAMLNode) {
        guard case .mapping(let entries) = node.value else { return }
        for entry in entries where entry.key.scalarText != "workflow" { collect(entry.value) }
        for act in frontMatter.acts {
            let words = [act.details.note, act.details.document, act.details.correction]
            frontMatter.values += words.compactMap { $0.map { Located($0, at: act.position) } }
        }
    }

    private mutating func collect(_ node: YAMLNode) {
        switch node.value {
        case .scalar(let scalar):
            if !scalar.text.isEmpty {
                frontMatter.values.append(Located(scalar.text, at: Position(node.mark)))
            }
        case .sequence(let items): for item in items { collect(item) }
        case .mapping(let entries): for entry in entries { collect(entry.value) }
        }
    }
}
