public import Content
public import Hashing
import Images

/// A photograph or drawing that an article shows, of which smaller copies are worth having.
public struct PictureSource: Hashable, Sendable {
    /// The path of the file below the ward's root.
    public let path: String
    /// The SHA-256 of the file.
    public let sha256: SHA256Digest
    /// The size of the file in bytes; a copy that is no shorter is no use.
    public let bytes: Int
    /// The widths of the copies in pixels, growing.
    public let widths: [Int]

    /// The pictures of articles, each content once, in the order of the articles.
    public static func all(_ articles: some Sequence<Article>) -> [PictureSource] {
        var seen: Set<SHA256Digest> = []
        return articles.flatMap(sources).filter { seen.insert($0.sha256).inserted }
    }

    private static func sources(_ article: Article) -> [PictureSource] {
        article.shownPictures.compactMap { file in
            guard case .read(let header) = file.image, let size = header.size,
                header.format == .jpeg || header.format == .png, size.width <= mostPixels / size.height
            else { return nil }
            let widths = widths(below: size.width)
            guard !widths.isEmpty else { return nil }
            return PictureSource(
                path: "\(article.location.folder)/\(file.path)", sha256: file.sha256, bytes: file.size,
                widths: widths)
        }
    }

    /// A telephone, a telephone with small pixels or a desktop, a desktop with small pixels. The largest copy has the
    /// width of the picture itself where that is less, so that nobody gets to see a worse one.
    private static func widths(below width: Int) -> [Int] {
        guard let smallest = usualWidths.first, let largest = usualWidths.last, width > smallest else {
            return []
        }
        let last = min(width, largest)
        // Two copies of nearly one width would be one too many.
        return usualWidths.filter { $0 * 5 < last * 4 } + [last]
    }

    private static let usualWidths = [480, 800, 1200]

    /// Larger pictures come from no camera.
    private static let mostPixels = 120_000_000
}

extension Article {
    /// The files of the bundle that the text shows as pictures, in its order.
    var shownPictures: [Attachment] {
        guard !attachments.isEmpty else { return [] }
        return outline.links.compactMap { link in
            guard link.isImage, case .attachment(let path, _) = link.destination,
                let name = BundlePath(path).inside
            else { return nil }
            return attachment(name)
        }
    }
}
