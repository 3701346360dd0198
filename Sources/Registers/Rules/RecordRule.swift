public import Diagnostics

/// A rule about records: what the catalogue of rules needs to know of it, and its check.
public struct RecordRule: Sendable {
    /// Stable and never reused, `DL` and three digits.
    public let code: String
    /// The fault in kebab-case English.
    public let name: String
    /// What the rule asks, in one Vietnamese sentence.
    public let summary: String
    /// The clauses that it rests on.
    public let basis: [String]
    /// How grave a finding is.
    public let gravity: Gravity
    /// Why the rule is there, in Vietnamese.
    public let rationale: String
    /// Records that pass and records that fail; tests run every one of them.
    public let examples: [RecordExample]
    /// Finds the faults of one record among all.
    public let check: @Sendable (RecordEntry, RegisterContext) -> [RecordFault]

    /// How grave a finding is by the stage of its article.
    public enum Gravity: Sendable {
        /// A warning while the text is worked on, an error once it is approved.
        case errorWhenApproved
        /// The same in every stage.
        case always(Severity)
    }

    /// A rule.
    public init(
        code: String, name: String, summary: String, basis: [String], gravity: Gravity, rationale: String,
        examples: [RecordExample], check: @escaping @Sendable (RecordEntry, RegisterContext) -> [RecordFault]
    ) {
        self.code = code
        self.name = name
        self.summary = summary
        self.basis = basis
        self.gravity = gravity
        self.rationale = rationale
        self.examples = examples
        self.check = check
    }
}

/// What a check found.
public struct RecordFault: Sendable {
    /// Where.
    public let position: Position
    /// What is wrong, in Vietnamese.
    public let message: String
    /// What to do, in Vietnamese.
    public let help: String
    /// The clauses, where they are not those of the rule.
    public let basis: [String]?

    /// A fault.
    public init(at position: Position, _ message: String, help: String, basis: [String]? = nil) {
        self.position = position
        self.message = message
        self.help = help
        self.basis = basis
    }
}

/// A record that shows a rule at work.
public struct RecordExample: Sendable {
    /// The id of the type.
    public let type: String
    /// The lines below the key of the type, without their indentation; empty when there is no such key.
    public let record: String
    /// Records of the same type that stand beside it, in the same form.
    public let others: [String]
    /// Files of its bundle, with their text.
    public let files: [String: String]
    /// The line of ``record`` with the fault, counted from 1; 0 for the key of the type itself; nil where the
    /// record passes.
    public let line: Int?

    /// A record in which the rule finds nothing.
    public static func passes(
        _ type: String, _ record: String, others: [String] = [], files: [String: String] = [:]
    ) -> Self { Self(type: type, record: record, others: others, files: files, line: nil) }

    /// A record in which the rule finds a fault.
    public static func fails(
        _ type: String, _ record: String, others: [String] = [], files: [String: String] = [:], line: Int
    ) -> Self { Self(type: type, record: record, others: others, files: files, line: line) }
}
