/// One thing that a check has to say about one place.
public struct Finding: Hashable, Comparable, Sendable {
    /// The stable code of the rule, such as `DC001`.
    public let code: String
    /// How grave it is, in the stage of its article.
    public let severity: Severity
    /// The path, relative to the ward's root.
    public let file: String
    /// The place in the file.
    public let position: Position
    /// What is wrong.
    public let message: String
    /// The clauses that it rests on.
    public let basis: [String]
    /// What to do about it.
    public let help: String
    /// Whether the text around it must not be shown (state secrets).
    public let isConfidential: Bool

    /// A finding with all that it says.
    public init(
        code: String, severity: Severity, file: String, position: Position, message: String, basis: [String],
        help: String, isConfidential: Bool = false
    ) {
        self.code = code
        self.severity = severity
        self.file = file
        self.position = position
        self.message = message
        self.basis = basis
        self.help = help
        self.isConfidential = isConfidential
    }

    /// Order of reading: file (in byte order), place, code.
    public static func < (left: Self, right: Self) -> Bool {
        if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
        if left.position != right.position { return left.position < right.position }
        if left.code != right.code { return left.code < right.code }
        return left.message < right.message
    }
}
