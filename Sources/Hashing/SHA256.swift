import CSodium

/// SHA-256 (FIPS 180-4) of bytes that arrive in pieces.
public struct SHA256: ~Copyable {
    private var state: crypto_hash_sha256_state

    /// Begins a hash.
    public init() {
        Sodium.prepare()
        state = crypto_hash_sha256_state()
        crypto_hash_sha256_init(&state)
    }

    init(state: crypto_hash_sha256_state) { self.state = state }

    /// Where the hash stands now.
    public var snapshot: SHA256State { SHA256State(state: state) }

    /// Adds bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        guard let pointer = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
        crypto_hash_sha256_update(&state, pointer, UInt64(bytes.count))
    }

    /// Adds bytes.
    public mutating func update(_ bytes: some Collection<UInt8>) {
        let isAdded: Void? = bytes.withContiguousStorageIfAvailable { update(UnsafeRawBufferPointer($0)) }
        guard isAdded == nil else { return }
        Array(bytes).withUnsafeBytes { update($0) }
    }

    /// The hash of all bytes so far; the hasher then begins anew.
    public mutating func finalize() -> SHA256Digest {
        var digest = [UInt8](repeating: 0, count: SHA256Digest.byteCount)
        crypto_hash_sha256_final(&state, &digest)
        crypto_hash_sha256_init(&state)
        return SHA256Digest(unchecked: digest)
    }

    /// The hash of bytes that are all there.
    public static func hash(_ bytes: some Collection<UInt8>) -> SHA256Digest {
        var hasher = SHA256()
        hasher.update(bytes)
        return hasher.finalize()
    }
}
