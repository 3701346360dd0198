import Serialization

/// Findings as the JSON document of design §4; keys are only ever added.
public enum FindingsJSON {
    /// The document, with a line end.
    public static func render(_ findings: [Finding], summary: FindingSummary) -> String {
        let document: JSONValue = .object([
            ("version", .integer(1)),
            ("findings", .array(findings.map(value))),
            (
                "summary",
                .object([
                    ("articles", .integer(summary.articles)), ("errors", .integer(summary.errors)),
                    ("warnings", .integer(summary.warnings)), ("notes", .integer(summary.notes)),
                ])
            ),
        ])
        return document.text + "\n"
    }

    private static func value(_ finding: Finding) -> JSONValue {
        .object([
            ("code", .string(finding.code)),
            ("severity", .string(finding.severity.rawValue)),
            ("file", .string(finding.file)),
            ("line", .integer(finding.position.line)),
            ("column", .integer(finding.position.column)),
            ("message", .string(finding.message)),
            ("basis", .array(finding.basis.map(JSONValue.string))),
            ("help", .string(finding.help)),
        ])
    }
}
