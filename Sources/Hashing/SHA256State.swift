import CSodium

/// A SHA-256 that has taken some bytes and can be gone on with more than once.
public struct SHA256State: Sendable {
    let state: crypto_hash_sha256_state
}

extension SHA256 {
    /// Goes on where another hash stood.
    public init(continuing other: SHA256State) {
        self.init(state: other.state)
    }
}
