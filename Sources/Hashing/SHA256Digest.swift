/// The 32 bytes of a SHA-256.
public struct SHA256Digest: Hashable, Sendable {
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

    /// As acts and pages write it: `sha256:` and the 64 digits.
    public var text: String { "sha256:\(hexadecimal)" }

    /// The 64 lower-case hexadecimal digits.
    public var hexadecimal: String {
        return Hexadecimal.encode(bytes)
    }
}
