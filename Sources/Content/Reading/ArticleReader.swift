import Diagnostics
import CivilTime
import Markdown
import VietnameseText
public import Registers
import YAML
import Reading

/// Turns the bytes of a file into an article, collecting every fault on the way.
public enum ArticleReader {
    /// The largest front matter, in bytes (design §8).
    public static let frontMatterLimit = 64 * 1024

    /// Reads one article.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - location: what its path says.
    ///   - attachments: the other files of its bundle.
    ///   - type: what its section holds; nil where that is not known, and then no record is read.
    public static func read(
        _ bytes: [UInt8], at location: ArticleLocation, attachments: [Attachment] = [],
        type: SectionType? = nil
    ) -> Article {
        let source = SourceText(bytes)
        var faults = nameFaults(location)
        if let fault = encodingFault(source) {
            return unreadable(source, location, attachments, faults + [fault])
        }
        faults += controlCharacters(source)
        switch ArticleParts.divide(bytes) {
        case .failure(let failure):
            let fault = divisionFault(failure, source)
            return unreadable(source, location, attachments, faults + [fault])
        case .success(let parts):
            return read(source, parts, location, attachments, type, faults)
        }
    }

    private static func read(
        _ source: SourceText, _ parts: ArticleParts, _ location: ArticleLocation, _ attachments: [Attachment],
        _ type: SectionType?, _ known: [ReadingFault]
    ) -> Article {
        let document = MarkdownParser.parse(source.bytes[parts.body], firstLine: parts.bodyLine)
        var (frontMatter, faults) = readFrontMatter(source, parts, location, type)
        faults += escapedCharacters(frontMatter) + referredCharacters(document, source.bytes[parts.body])
        // A raw control character in the front matter has been found in the bytes of the file already.
        let added = faults.filter { fault in
            !known.contains { $0.kind == fault.kind && $0.position == fault.position }
        }
        return Article(
            location: location, source: source, frontMatter: frontMatter, parts: parts, document: document,
            outline: Outline(document), attachments: attachments, type: type,
            faults: (known + added).sorted { $0.position < $1.position })
    }

    private static func readFrontMatter(
        _ source: SourceText, _ parts: ArticleParts, _ location: ArticleLocation, _ type: SectionType?
    ) -> (FrontMatter, [ReadingFault]) {
        guard parts.frontMatter.count <= frontMatterLimit else {
            return (FrontMatter(), [.frontMatterTooLarge(parts.frontMatter.count)])
        }
        let result = YAMLParser.parse(
            source.bytes[parts.frontMatter], firstLine: ArticleParts.frontMatterLine)
        var faults = result.faults.map { ReadingFault($0) }
        guard let root = result.root else {
            return (FrontMatter(), faults.isEmpty ? [.emptyFrontMatter] : faults)
        }
        var reader = FrontMatterReader(type: type)
        reader.read(root)
        faults += reader.faults + WorkflowPlacement.faults(in: root, parts: parts)
        let keys = reader.frontMatter.keys
        // `{}` is a mapping, and yet an article that says nothing.
        if keys.isEmpty, reader.faults.isEmpty { faults.append(.emptyFrontMatter) }
        if !keys.isEmpty, keys["id"] == nil {
            faults.append(.missingIdentifier(location.path, reader.frontMatter.date?.value.date))
        }
        return (reader.frontMatter, faults)
    }

    private static func unreadable(
        _ source: SourceText, _ location: ArticleLocation, _ attachments: [Attachment],
        _ faults: [ReadingFault]
    ) -> Article {
        let document = MarkdownParser.parse([], firstLine: 1)
        return Article(
            location: location, source: source, frontMatter: FrontMatter(), parts: nil, document: document,
            outline: Outline(document), attachments: attachments, faults: faults)
    }

    private static func nameFaults(_ location: ArticleLocation) -> [ReadingFault] {
        guard !Slug.isValid(location.slug) else { return [] }
        let suggestion = Slug.make(location.slug)
        let help = suggestion.isEmpty ? "ví dụ hop-dan-pho-so-3" : "ví dụ \(suggestion)"
        return [
            ReadingFault(
                .invalidSlug, at: .start,
                "Tên tệp hoặc thư mục của bài “\(location.slug)” không dùng được làm địa chỉ.",
                help: "Đổi tên chỉ gồm chữ a–z không dấu, chữ số và dấu gạch nối, \(help).")
        ]
    }

    private static func encodingFault(_ source: SourceText) -> ReadingFault? {
        if source.bytes.isEmpty || source.bytes == SourceText.byteOrderMark {
            return ReadingFault(
                .emptyFile, at: .start, "Tệp trống.",
                help: "Viết phần siêu dữ liệu giữa hai dòng `---` rồi nội dung bài, hoặc xóa tệp.")
        }
        guard let offset = UTF8Validation.firstInvalidOffset(in: source.bytes) else { return nil }
        return ReadingFault(
            .notUTF8, at: source.position(at: offset), "Tệp không phải UTF-8 (TCVN 6909:2001).",
            help: "Mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8.")
    }

    /// NUL and the other characters that no text may hold, as they stand in the file.
    private static func controlCharacters(_ source: SourceText) -> [ReadingFault] {
        guard let found = ForbiddenCharacters.first(in: source.bytes) else { return [] }
        return [.controlCharacter(found.scalar, at: source.position(at: found.offset))]
    }

    /// The same characters written as a reference (`&#x1F;`) in the text.
    private static func referredCharacters(_ document: MarkdownDocument, _ body: ArraySlice<UInt8>)
        -> [ReadingFault]
    {
        guard EightBytes.contain(UInt8(ascii: "&"), in: body) else { return [] }
        return document.nodes.compactMap { node in
            let texts = [document.literal(node), document.url(node), document.title(node)]
            let found = texts.lazy.compactMap { ForbiddenCharacters.first(in: Array($0)) }.first
            return found.map {
                .controlCharacter($0.scalar, at: Position(line: Int(node.line), column: Int(node.column)))
            }
        }
    }

    /// The same characters written as an escape (`"\\uFFFE"`) in the front matter.
    private static func escapedCharacters(_ frontMatter: FrontMatter) -> [ReadingFault] {
        frontMatter.values.compactMap { value in
            ForbiddenCharacters.first(in: value.value).map {
                .controlCharacter($0.scalar, at: value.position)
            }
        }
    }

    private static func divisionFault(_ failure: ArticleParts.Failure, _ source: SourceText) -> ReadingFault {
        switch failure {
        case .noFrontMatter:
            ReadingFault(
                .missingFrontMatter, at: .start, "Tệp không có phần siêu dữ liệu ở đầu.",
                help:
                    "Dòng đầu phải đúng là `---`, tiếp theo là các khóa như `title: …`, rồi một dòng `---` nữa."
            )
        case .unclosed:
            ReadingFault(
                .unclosedFrontMatter, at: .start, "Phần siêu dữ liệu chưa được đóng lại.",
                help: "Thêm một dòng đúng là `---` (không có dấu cách) trước nội dung bài.")
        }
    }
}
