import Hashing
import Images
public import Publishing

/// The smaller copies of pictures that a build has.
public struct MadeThumbnails: Sendable {
    /// Which copies there are.
    public let set: ThumbnailSet
    /// The pictures that could not be copied.
    public let failures: [PictureSource]

    private let copies: [Key: Thumbnails.Copy]
    private let cache: RepositoryCache?

    private struct Key: Hashable {
        let picture: SHA256Digest
        let width: Int
    }

    /// No copies.
    public static let none = MadeThumbnails([], cache: nil)

    init(_ pictures: [Thumbnails.Picture], cache: RepositoryCache?) {
        self.cache = cache
        var sizes: [SHA256Digest: [PixelSize]] = [:]
        var copies: [Key: Thumbnails.Copy] = [:]
        var failures: [PictureSource] = []
        for picture in pictures {
            let source = picture.source
            let made = picture.copies.compactMap(\.size)
            guard made.count == source.widths.count else {
                failures.append(source)
                continue
            }
            // Without the largest copy, the others would only give some readers a worse picture.
            guard picture.copies.allSatisfy({ $0.count < source.bytes }) else { continue }
            sizes[source.sha256] = made
            for (copy, size) in zip(picture.copies, made) {
                copies[Key(picture: source.sha256, width: size.width)] = copy
            }
        }
        set = ThumbnailSet(sizes)
        self.copies = copies
        self.failures = failures.sorted { $0.path < $1.path }
    }

    /// The bytes of a copy; nil when somebody has changed what was kept.
    func bytes(of picture: SHA256Digest, width: Int) -> [UInt8]? {
        guard let copy = copies[Key(picture: picture, width: width)] else { return nil }
        return copy.bytes ?? cache?.bytes(copy.name)
    }
}
