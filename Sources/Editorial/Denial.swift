/// Why an act is not allowed.
public struct Denial: Error, Hashable, Sendable {
    /// What stands against it, in Vietnamese.
    public let message: String
    /// What would allow it, in Vietnamese.
    public let help: String
    /// The clauses that it rests on.
    public let basis: [String]

    /// A denial.
    public init(_ message: String, help: String, basis: [String]) {
        self.message = message
        self.help = help
        self.basis = basis
    }
}
