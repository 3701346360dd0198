import CBrotli

/// Brotli (RFC 7932) through the library of its authors.
public enum Brotli {
    /// The version of the library: another one may find other, equally right bytes.
    public static var version: String { String(BrotliEncoderVersion(), radix: 16) }

    /// Level 11 costs eight times as much to save another 7 %.
    private static let quality: Int32 = 9

    /// The compressed bytes; nil when the library has no memory left.
    public static func compress(_ bytes: [UInt8]) -> [UInt8]? {
        let room = BrotliEncoderMaxCompressedSize(bytes.count)
        guard room > 0 else { return nil }
        var isComplete = false
        let output = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            var length = room
            isComplete =
                BrotliEncoderCompress(
                    quality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.count, bytes, &length,
                    buffer.baseAddress) == BROTLI_TRUE
            count = isComplete ? length : 0
        }
        return isComplete ? output : nil
    }
}
