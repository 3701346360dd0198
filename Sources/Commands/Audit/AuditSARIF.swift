import ArgumentParser
import CivilTime
import Content
import Editorial
import Hashing
import Serialization

/// An audit in the form of SARIF 2.1.0 (OASIS), which forges and editors show.
enum AuditSARIF {
    static func render(_ audit: HistoryAudit) -> String {
        let driver: JSONValue = .object([
            ("name", .string("bientap")),
            ("version", .string(Bientap.configuration.version)),
            ("language", .string("vi-VN")),
            ("rules", .array(AuditRule.all.map(rule))),
        ])
        let run: JSONValue = .object([
            ("tool", .object([("driver", driver)])),
            ("columnKind", .string("unicodeCodePoints")),
            ("results", .array(audit.violations.map { result($0, audit) })),
        ])
        let document: JSONValue = .object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
            ("version", .string("2.1.0")),
            ("runs", .array([run])),
        ])
        return document.text + "\n"
    }

    private static func rule(_ rule: AuditRule) -> JSONValue {
        let basis = rule.basis.isEmpty ? "" : "\nCăn cứ: \(rule.basis.joined(separator: "; "))"
        return .object([
            ("id", .string(rule.code)),
            ("name", .string(rule.name)),
            ("shortDescription", text(rule.summary)),
            ("fullDescription", text(rule.rationale)),
            ("help", text(rule.rationale + basis)),
            ("defaultConfiguration", .object([("level", .string("error"))])),
            ("properties", .object([("tags", .array(rule.basis.map(JSONValue.string)))])),
        ])
    }

    private static func result(_ violation: Violation, _ audit: HistoryAudit) -> JSONValue {
        let index = AuditRule.all.firstIndex(of: violation.rule) ?? -1
        var entries: [(String, JSONValue)] = [
            ("ruleId", .string(violation.rule.code)),
            ("ruleIndex", .integer(index)),
            ("level", .string("error")),
            ("message", text("\(violation.message)\n→ \(violation.help)")),
        ]
        if let file = violation.file { entries.append(("locations", .array([location(file)]))) }
        // The same fault in the same commit is the same result, whenever the history is judged.
        let print = "\(violation.commit):\(violation.rule.code):\(violation.file ?? ""):\(violation.message)"
        let hash = SHA256.hash(Array(print.utf8)).hexadecimal
        entries.append(("partialFingerprints", .object([("commitRuleFileMessage/v1", .string(hash))])))
        entries.append(("properties", properties(violation, audit)))
        return .object(entries)
    }

    private static func location(_ file: String) -> JSONValue {
        .object([
            (
                "physicalLocation",
                .object([
                    (
                        "artifactLocation",
                        .object([
                            ("uri", .string(PercentEncoding.encodePath(file))),
                            ("uriBaseId", .string("%SRCROOT%")),
                        ])
                    ),
                    ("region", .object([("startLine", .integer(1))])),
                ])
            )
        ])
    }

    private static func properties(_ violation: Violation, _ audit: HistoryAudit) -> JSONValue {
        var entries: [(String, JSONValue)] = [("commit", .string(violation.commit))]
        if let commit = audit.commits[violation.commit] {
            entries += [
                ("author", .string(commit.author)), ("email", .string(commit.email)),
                ("date", .string(commit.committed.iso)),
            ]
        }
        return .object(entries + [("basis", .array(violation.basis.map(JSONValue.string)))])
    }

    private static func text(_ text: String) -> JSONValue { .object([("text", .string(text))]) }
}
