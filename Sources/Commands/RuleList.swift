import Content
import Diagnostics
import Editorial
import Rules
import Serialization
import VietnameseText

/// The catalogue of rules as people and programs read it.
enum RuleList {
    /// One line a rule.
    static func text(_ rules: [Rule]) -> String {
        rules.map { "\($0.code)  \($0.summary)\n" }.joined() + "\nĐối chiếu lịch sử (bientap audit):\n\n"
            + AuditRule.all.map { "\($0.code)  \($0.summary)\n" }.joined()
            + "\n\(rules.count + AuditRule.all.count) quy tắc. Xem chi tiết: bientap explain MÃ\n"
    }

    static func json(_ rules: [Rule]) -> String {
        let list = rules.map { rule -> JSONValue in
            .object([
                ("code", .string(rule.code)), ("name", .string(rule.name)),
                ("summary", .string(rule.summary)),
                ("basis", .array(rule.basis.map(JSONValue.string))),
                (
                    "severity",
                    .object(Stage.allCases.map { ($0.rawValue, severity(rule.severity[$0])) })
                ),
                ("rationale", .string(rule.rationale)),
            ])
        }
        let audit = AuditRule.all.map { rule -> JSONValue in
            .object([
                ("code", .string(rule.code)), ("name", .string(rule.name)),
                ("summary", .string(rule.summary)),
                ("basis", .array(rule.basis.map(JSONValue.string))), ("rationale", .string(rule.rationale)),
            ])
        }
        return JSONValue.object([
            ("version", .integer(1)), ("rules", .array(list)), ("audit", .array(audit)),
        ]).text + "\n"
    }

    /// All that is known about a rule.
    static func explanation(_ rule: Rule) -> String {
        var text = "\(rule.code) – \(rule.name)\n\n\(rule.summary)\n\n\(rule.rationale)\n\n"
        if !rule.basis.isEmpty { text += "Căn cứ: \(rule.basis.joined(separator: "; "))\n" }
        let levels = Stage.allCases.map { "\($0.title): \(rule.severity[$0]?.title ?? "không áp dụng")" }
        text += "Mức độ – \(levels.joined(separator: "; "))\n"
        for example in rule.examples {
            text += "\n\(ExampleText.markdown(example))\n"
        }
        return rule.examples.isEmpty ? text : text + "\n\(RuleReference.sample)\n"
    }

    /// All that is known about a rule of the audit.
    static func explanation(_ rule: AuditRule) -> String {
        var text = "\(rule.code) – \(rule.name)\n\n\(rule.summary)\n\n\(rule.rationale)\n\n"
        if !rule.basis.isEmpty { text += "Căn cứ: \(rule.basis.joined(separator: "; "))\n" }
        return text + "Xét khi đối chiếu lịch sử: bientap audit\n"
    }

    /// The code or name that is spelled most like the given one.
    static func nearest(to name: String) -> String? {
        let names =
            RuleCatalogue.all.flatMap { [$0.code, $0.name] } + AuditRule.all.flatMap { [$0.code, $0.name] }
        return Suggestion.closest(to: name, among: names)
    }

    private static func severity(_ severity: Severity?) -> JSONValue {
        severity.map { .string($0.rawValue) } ?? .null
    }
}
