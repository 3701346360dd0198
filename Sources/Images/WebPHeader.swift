/// Reads the size of a WebP file (RFC 9649), which its first chunk tells.
enum WebPHeader {
    static func size(_ bytes: ImageBytes) -> PixelSize? {
        if bytes.has("VP8 ", at: 12) { return lossy(bytes) }
        if bytes.has("VP8L", at: 12) { return lossless(bytes) }
        if bytes.has("VP8X", at: 12) { return extended(bytes) }
        return nil
    }

    /// Fourteen bits a side; the upper two are for scaling.
    private static func lossy(_ bytes: ImageBytes) -> PixelSize? {
        guard bytes.has([0x9D, 0x01, 0x2A], at: 23), let width = bytes.little16(26),
            let height = bytes.little16(28)
        else { return nil }
        return PixelSize(width: width & 0x3FFF, height: height & 0x3FFF)
    }

    private static func lossless(_ bytes: ImageBytes) -> PixelSize? {
        guard bytes[20] == 0x2F, let bits = bytes.little32(21) else { return nil }
        return PixelSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    }

    private static func extended(_ bytes: ImageBytes) -> PixelSize? {
        guard let width = bytes.little24(24), let height = bytes.little24(27) else { return nil }
        return PixelSize(width: width + 1, height: height + 1)
    }
}
