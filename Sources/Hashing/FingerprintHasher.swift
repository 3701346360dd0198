import CSodium

/// BLAKE2b-256 (RFC 7693, no key) of bytes that arrive in pieces.
public struct FingerprintHasher: ~Copyable {
    // The state wants an alignment of 64, so Swift sees the C type only from outside, through a pointer.
    private let memory: UnsafeMutableRawPointer
    private let state: OpaquePointer

    /// Begins a fingerprint.
    public init() {
        Sodium.prepare()
        memory = .allocate(byteCount: crypto_generichash_statebytes(), alignment: 64)
        state = OpaquePointer(memory)
        begin()
    }

    deinit {
        memory.deallocate()
    }

    /// Adds bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        guard let pointer = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
        crypto_generichash_update(state, pointer, UInt64(bytes.count))
    }

    /// Adds bytes.
    public mutating func update(_ bytes: some Collection<UInt8>) {
        let isAdded: Void? = bytes.withContiguousStorageIfAvailable { update(UnsafeRawBufferPointer($0)) }
        guard isAdded == nil else { return }
        Array(bytes).withUnsafeBytes { update($0) }
    }

    /// The fingerprint of all bytes so far; the hasher then begins anew.
    public mutating func finalize() -> Fingerprint {
        var fingerprint = [UInt8](repeating: 0, count: Fingerprint.byteCount)
        crypto_generichash_final(state, &fingerprint, fingerprint.count)
        begin()
        return Fingerprint(unchecked: fingerprint)
    }

    private func begin() {
        crypto_generichash_init(state, nil, 0, Fingerprint.byteCount)
    }
}
