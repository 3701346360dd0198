/// One thing that the history of a ward is judged by.
public struct AuditRule: Hashable, Sendable {
    /// Stable and never reused, such as `QT101`.
    public let code: String
    /// The fault in kebab-case English.
    public let name: String
    /// What the rule asks, in one Vietnamese sentence.
    public let summary: String
    /// The clauses that it rests on.
    public let basis: [String]
    /// Why the rule is there, in Vietnamese.
    public let rationale: String

    /// Every rule, in the order of the documentation. Codes are never reused.
    public static let all: [AuditRule] = [
        // Who acted
        .actByAnother,
        .actWithoutSignature,
        .actWithoutEntitlement,
        // What was acted upon
        .actOnAnotherText,
        .approvedChanged,
        .approvedVanished,
        .articleCopied,
        // What is recorded
        .actsRewritten,
        .unreadableActs,
        .impossibleStep,
        .forgedActTime,
        .forgedCommitTime,
        // The board
        .membersChanged,
        .memberRemoved,
        .sectionsChanged,
        .delegationChanged,
        .decisionsRewritten,
        .settingsChangedByAnother,
        .unreadableSettings,
        .boardFoundedTwice,
        // The history as a whole
        .historyRewritten,
        .secretInHistory,
        // The board, once more
        .credentialsChanged,
        .writtenRulesChanged,
    ]

    /// The rule with a code or a name.
    public static func rule(_ name: String) -> AuditRule? {
        all.first { $0.code.lowercased() == name.lowercased() || $0.name == name.lowercased() }
    }

    init(code: String, name: String, summary: String, basis: [String], rationale: String) {
        self.code = code
        self.name = name
        self.summary = summary
        self.basis = basis
        self.rationale = rationale
    }
}
