/// A place in the history that breaks a rule.
public struct Violation: Hashable, Sendable {
    /// The rule.
    public let rule: AuditRule
    /// The full name of the commit.
    public let commit: String
    /// The file, relative to the ward's root; nil for the commit as a whole.
    public let file: String?
    /// What is wrong, in Vietnamese.
    public let message: String
    /// What to do, in Vietnamese.
    public let help: String
    /// The clauses that it rests on.
    public let basis: [String]

    /// A violation; the clauses are those of the rule unless others are named.
    public init(
        _ rule: AuditRule, commit: String, file: String?, _ message: String, help: String,
        basis: [String]? = nil
    ) {
        self.rule = rule
        self.commit = commit
        self.file = file
        self.message = message
        self.help = help
        self.basis = basis ?? rule.basis
    }
}
