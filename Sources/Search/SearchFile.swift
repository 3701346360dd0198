/// A file of the index.
public struct SearchFile: Sendable {
    /// Its name.
    public let name: String
    /// What it holds: UTF-8.
    public let bytes: [UInt8]
}
