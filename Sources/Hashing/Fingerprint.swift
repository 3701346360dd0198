/// The 32 bytes of a BLAKE2b-256, by which the program sees that something changed. It is faster than
/// SHA-256 and binds nobody: what people sign for is a `SHA256Digest`.
public struct Fingerprint: Hashable, Sendable {
    static let byteCount = 32

    /// The bytes, always 32.
    public let bytes: [UInt8]

    init(unchecked bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads 64 hexadecimal digits in either case; anything else is none.
    public init?(hexadecimal: some StringProtocol) {
        guard let bytes = Hexadecimal.decode(hexadecimal), bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    /// The fingerprint of bytes that are all there.
    public static func hash(_ bytes: some Collection<UInt8>) -> Fingerprint {
        var hasher = FingerprintHasher()
        hasher.update(bytes)
        return hasher.finalize()
    }

    /// The 64 lower-case hexadecimal digits.
    public var hexadecimal: String {
        return Hexadecimal.encode(bytes)
    }
}
