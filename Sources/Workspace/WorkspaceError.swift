/// Something in the surroundings that keeps the program from its work: a file, a folder, the disk.
public struct WorkspaceError: Error, Sendable {
    /// What was being done, in Vietnamese.
    public let operation: String
    /// The path.
    public let path: String
    /// Why it failed, in Vietnamese or in the system's words.
    public let reason: String
    /// What to do, in Vietnamese; may be empty.
    public let help: String

    init(_ operation: String, _ path: String, reason: String, help: String = "") {
        self.operation = operation
        self.path = path
        self.reason = reason
        self.help = help
    }

    /// A failed system call.
    init(_ operation: String, _ path: String, errno code: Int32) {
        self.init(operation, path, reason: SystemReason.text(code), help: SystemReason.help(code))
    }
}
