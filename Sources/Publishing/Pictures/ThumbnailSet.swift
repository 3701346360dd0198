public import Hashing
public import Images

/// The smaller copies that there are of pictures.
public struct ThumbnailSet: Sendable {
    /// Their sizes by the SHA-256 of the picture, growing.
    private let sizes: [SHA256Digest: [PixelSize]]

    /// No copies.
    public static let none = ThumbnailSet([:])

    /// A set of copies.
    ///
    /// - Parameter sizes: the sizes of the copies by the SHA-256 of the picture, growing.
    public init(_ sizes: [SHA256Digest: [PixelSize]]) { self.sizes = sizes }

    /// The sizes of the copies of a picture, growing; empty where there are none.
    subscript(picture: SHA256Digest) -> [PixelSize] { sizes[picture] ?? [] }

    /// The path of a copy of a file.
    static func path(of file: String, _ size: PixelSize) -> String { "\(file).\(size.width).webp" }
}
