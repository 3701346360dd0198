/// The parts of a WebP file (RFC 9649) that show nothing: the colour profile, and what a camera wrote about the place,
/// the time and the owner.
public enum WebPMetadata {
    private static let names = ["ICCP", "EXIF", "XMP "]

    /// The bits of the header that say which of those parts there are.
    private static let flags: UInt8 = 0x20 | 0x08 | 0x04

    /// The file without these parts, for pictures in sRGB, which is what a file without a profile has; nil when it is
    /// no whole WebP file.
    public static func removed(from file: [UInt8]) -> [UInt8]? {
        let bytes = ImageBytes(file)
        guard bytes.has("RIFF", at: 0), bytes.has("WEBP", at: 8), bytes.little32(4) == file.count - 8 else {
            return nil
        }
        var kept: [UInt8] = []
        var index = 12
        while index < file.count {
            guard let length = bytes.little32(index + 4) else { return nil }
            // Chunks have an even length; an odd one is followed by a byte that does not count.
            let end = index + 8 + length + length % 2
            guard end <= file.count else { return nil }
            if !names.contains(where: { bytes.has($0, at: index) }) {
                kept += file[index..<end]
                if bytes.has("VP8X", at: index), length > 0 { kept[kept.count - (end - index) + 8] &= ~flags }
            }
            index = end
        }
        let size = kept.count + 4
        let digits = [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: size >> $0) }
        return Array("RIFF".utf8) + digits + Array("WEBP".utf8) + kept
    }
}
