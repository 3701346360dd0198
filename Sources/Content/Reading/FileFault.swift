public import Reading
/// A fault of a file that is not read as an article.
public struct FileFault: Hashable, Sendable {
    /// The path relative to the ward's root.
    public let path: String
    /// What is wrong.
    public let fault: ReadingFault

    /// A fault of a file.
    public init(path: String, fault: ReadingFault) {
        self.path = path
        self.fault = fault
    }
}
