import CivilTime
import Editorial
import Serialization

/// An audit as a JSON document; keys are only ever added.
enum AuditJSON {
    /// The document, with a line end.
    static func render(_ audit: HistoryAudit) -> String {
        let document: JSONValue = .object([
            ("version", .integer(1)),
            ("revision", .string(audit.revision)),
            ("since", audit.since.map(JSONValue.string) ?? .null),
            ("violations", .array(audit.violations.map { value($0, audit) })),
            ("summary", summary(audit)),
        ])
        return document.text + "\n"
    }

    private static func value(_ violation: Violation, _ audit: HistoryAudit) -> JSONValue {
        let commit = audit.commits[violation.commit]
        return .object([
            ("commit", .string(violation.commit)),
            ("date", commit.map { .string($0.committed.iso) } ?? .null),
            ("author", commit.map { .string($0.author) } ?? .null),
            ("email", commit.map { .string($0.email) } ?? .null),
            ("file", violation.file.map(JSONValue.string) ?? .null),
            ("code", .string(violation.rule.code)),
            ("name", .string(violation.rule.name)),
            ("message", .string(violation.message)),
            ("basis", .array(violation.basis.map(JSONValue.string))),
            ("help", .string(violation.help)),
        ])
    }

    private static func summary(_ audit: HistoryAudit) -> JSONValue {
        let verdict = audit.verdict
        return .object([
            ("commits", .integer(verdict.commits)),
            ("acts", .integer(verdict.acts)),
            ("actsOnPaper", .integer(verdict.actsOnPaper)),
            ("signatures", .integer(audit.signatures)),
            ("documentsUnread", .integer(audit.documentsUnread)),
            ("violations", .integer(audit.violations.count)),
            ("founding", verdict.founding.map(JSONValue.string) ?? .null),
            ("actsTakenOver", .integer(verdict.actsTakenOver)),
        ])
    }
}
