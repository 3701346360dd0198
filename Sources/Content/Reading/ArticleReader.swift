import Diagnostics
import CivilTime
import Markdown
import VietnameseText
import YAML

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
    public static func read(
        _ bytes: [UInt8], at location: ArticleLocation, attachments: [Attachment] = []
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
            return read(source, parts, location, attachments, faults)
        }
    }

    private static func read(
        _ source: SourceText, _ parts: ArticleParts, _ location: ArticleLocation, _ attachments: [Attachment],
        _ known: [ReadingFault]
    ) -> Article {
        var reader = FrontMatterReader()
        var faults = known
        let document = MarkdownParser.parse(source.bytes[parts.body], firstLine: parts.bodyLine)
        if parts.frontMatter.count > frontMatterLimit {
            faults.append(.frontMatterTooLarge(parts.frontMatter.count))
        } else {
            let result = YAMLParser.parse(source.bytes[parts.frontMatter])
            let found = result.faults.map { ReadingFault($0, linesBefore: parts.frontMatterLine - 1) }
            // A raw control character has been found in the bytes of the file already.
            faults += found.filter { fault in
                !known.contains { $0.kind == fault.kind && $0.position == fault.position }
            }
            if let root = result.root?.movedDown(by: parts.frontMatterLine - 1) {
                reader.read(root)
                faults += reader.faults + WorkflowPlacement.faults(in: root, parts: parts)
                // `{}` is a mapping, and yet an article that says nothing.
                if reader.frontMatter.keys.isEmpty, reader.faults.isEmpty { faults.append(.emptyFrontMatter) }
            } else if result.faults.isEmpty {
                faults.append(.emptyFrontMatter)
            }
        }
        if reader.frontMatter.id == nil, !reader.frontMatter.keys.isEmpty, reader.frontMatter.keys["id"] == nil {
            faults.append(.missingIdentifier(location.path, reader.frontMatter.date?.value.date))
        }
        return Article(
            location: location, source: source, frontMatter: reader.frontMatter, parts: parts,
            document: document, outline: Outline(document), attachments: attachments,
            faults: faults.uniqued().sorted { $0.position < $1.position })
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
                .invalidSlug, at: .start, "Tên tệp hoặc thư mục của bài “\(location.slug)” không dùng được làm địa chỉ.",
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

    /// NUL and the other C0 controls, of which a text has only tab and line ends.
    private static func controlCharacters(_ source: SourceText) -> [ReadingFault] {
        let isControl: (UInt8) -> Bool = { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D || $0 == 0x7F }
        guard let offset = source.bytes.firstIndex(where: isControl) else { return [] }
        return [.controlCharacter(UInt32(source.bytes[offset]), at: source.position(at: offset))]
    }

    private static func divisionFault(_ failure: ArticleParts.Failure, _ source: SourceText) -> ReadingFault {
        switch failure {
        case .noFrontMatter:
            ReadingFault(
                .missingFrontMatter, at: .start, "Tệp không có phần siêu dữ liệu ở đầu.",
                help: "Dòng đầu phải đúng là `---`, tiếp theo là các khóa như `title: …`, rồi một dòng `---` nữa.")
        case .unclosed:
            ReadingFault(
                .unclosedFrontMatter, at: .start, "Phần siêu dữ liệu chưa được đóng lại.",
                help: "Thêm một dòng đúng là `---` (không có dấu cách) trước nội dung bài.")
        }
    }
}

extension Array where Element: Hashable {
    fileprivate func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
