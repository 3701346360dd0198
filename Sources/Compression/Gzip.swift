import CZlib

/// Gzip (RFC 1952) through zlib.
public enum Gzip {
    /// The version of the library: another one may find other, equally right bytes.
    public static var version: String { String(cString: zlibVersion()) }

    /// The best level: sites are compressed once and sent many times.
    private static let level: Int32 = 9

    /// The compressed bytes, without a name or a time; nil when the library has no memory left.
    public static func compress(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        // The window of 2^15 bytes; 16 more asks for the frame of gzip.
        let status = deflateInit2_(
            &stream, level, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY, zlibVersion(),
            Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        guard let length = UInt32(exactly: bytes.count) else { return nil }
        let bound = deflateBound(&stream, UInt(length))
        guard let room = UInt32(exactly: bound) else { return nil }
        var isComplete = false
        var input = bytes
        let output = [UInt8](unsafeUninitializedCapacity: Int(room)) { buffer, count in
            input.withUnsafeMutableBufferPointer { source in
                stream.next_in = source.baseAddress
                stream.avail_in = length
                stream.next_out = buffer.baseAddress
                stream.avail_out = room
                isComplete = deflate(&stream, Z_FINISH) == Z_STREAM_END
            }
            count = isComplete ? Int(stream.total_out) : 0
        }
        return isComplete ? output : nil
    }
}
