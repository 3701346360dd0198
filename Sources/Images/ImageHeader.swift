/// What the first bytes of a picture tell.
///
/// The bytes come from outside and may be made to mislead: nothing is read beyond their end, nothing is unpacked, and
/// every loop goes forward.
public struct ImageHeader: Hashable, Sendable {
    /// How many bytes of a file are enough.
    public static let length = 1 << 18

    /// The format that the bytes have, whatever the file is called.
    public let format: ImageFormat
    /// The size; nil where the bytes do not tell it or tell what cannot be.
    public let size: PixelSize?

    /// A header from its parts.
    public init(format: ImageFormat, size: PixelSize?) {
        self.format = format
        self.size = size
    }

    /// Reads the first bytes of a file; nil when they are those of no picture.
    public static func read(_ bytes: [UInt8]) -> ImageHeader? {
        let bytes = ImageBytes(bytes)
        if bytes.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) {
            return ImageHeader(format: .png, size: pngSize(bytes))
        }
        if bytes.has([0xFF, 0xD8, 0xFF], at: 0) {
            return ImageHeader(format: .jpeg, size: JPEGHeader.size(bytes))
        }
        if bytes.has("GIF87a", at: 0) || bytes.has("GIF89a", at: 0) {
            return ImageHeader(format: .gif, size: gifSize(bytes))
        }
        if bytes.has("RIFF", at: 0), bytes.has("WEBP", at: 8) {
            return ImageHeader(format: .webp, size: WebPHeader.size(bytes))
        }
        if bytes.has("ftypavif", at: 4) || bytes.has("ftypavis", at: 4) {
            return ImageHeader(format: .avif, size: nil)
        }
        return SVGHeader.read(bytes).map { ImageHeader(format: .svg, size: $0.size) }
    }

    /// The first chunk of a PNG file is its header.
    private static func pngSize(_ bytes: ImageBytes) -> PixelSize? {
        guard bytes.has("IHDR", at: 12), let width = bytes.big32(16), let height = bytes.big32(20) else {
            return nil
        }
        return PixelSize(width: width, height: height)
    }

    private static func gifSize(_ bytes: ImageBytes) -> PixelSize? {
        guard let width = bytes.little16(6), let height = bytes.little16(8) else { return nil }
        return PixelSize(width: width, height: height)
    }
}
