public import Diagnostics

/// What is wrong with a template or a theme.
public struct TemplateFault: Error, Hashable, Sendable {
    /// The path relative to the ward's root.
    public let path: String
    /// The place in the file.
    public let position: Position
    /// What is wrong, in Vietnamese.
    public let message: String
    /// What to do, in Vietnamese.
    public let help: String

    init(_ path: String, _ position: Position, _ message: String, help: String) {
        self.path = path
        self.position = position
        self.message = message
        self.help = help
    }
}
