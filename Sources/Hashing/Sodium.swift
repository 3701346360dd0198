import CSodium

/// The library's one initialisation.
enum Sodium {
    // A `static let` is computed once, whatever the number of threads.
    private static let status = sodium_init()

    /// Sees to the initialisation, which only chooses the fastest code for this processor; if it fails the
    /// portable code remains, with the same results.
    static func prepare() {
        _ = status
    }
}
