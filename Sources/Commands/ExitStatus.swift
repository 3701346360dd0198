/// The exit statuses of design §4.
enum ExitStatus {
    /// Done.
    static let done: Int32 = 0
    /// An error-level finding, or an act that is not allowed.
    static let refused: Int32 = 1
    /// Wrong usage.
    static let usage: Int32 = 64
    /// A file could not be read or written.
    static let inputOutput: Int32 = 74
    /// `site.yml` is invalid.
    static let configuration: Int32 = 78
}
