import CivilTime
import Content
import Diagnostics
import Editorial
import Reading

/// Holds what the rules found against what asks for it. A rule's basis says which clauses it looks at.
struct ConformanceJudge {
    let ward: Ward
    let now: Timestamp
    /// The rules that the ward has not switched off.
    let rules: [Rule]
    private let findings: [Finding]
    private let approved: [String: Article]

    init(_ ward: Ward, _ findings: [Finding], now: Timestamp) {
        self.ward = ward
        self.now = now
        let changes = ward.settings.rules.severities
        rules = RuleCatalogue.all.filter {
            !Self.forewarning.contains($0.code) && ($0.isMandatory || changes[$0.code]?.value != "off")
        }
        self.findings = findings.filter(Self.isBreach)
        approved = Dictionary(
            ward.articles.filter { $0.stage == .approved }.map { ($0.path, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Rules that speak before something is missed, or of duties that are judged one by one.
    private static let forewarning: Set<String> = [Rule.timeLimitNear.code, Rule.missedDuty.code, "DL407"]

    /// A text in work breaks nothing yet, unless it is late.
    private static func isBreach(_ finding: Finding) -> Bool {
        guard finding.severity > .note, !forewarning.contains(finding.code) else { return false }
        let isInWork =
            finding.file.hasPrefix("content/draft/") || finding.file.hasPrefix("content/review/")
        return !isInWork || finding.code == Rule.timeLimitMissed.code
    }

    /// What rests on a citation, be it on a part of it.
    func rules(under citation: String) -> [Rule] {
        rules.filter { $0.basis.contains { Citation.lies($0, in: citation) } }
    }

    /// What was found against a citation, be it against a part of it.
    func items(under citation: String) -> [ConformanceEntry.Item] {
        findings.filter { $0.basis.contains { Citation.lies($0, in: citation) } }.map(item)
    }

    /// What was found against a citation itself.
    func items(exactly citation: String) -> [ConformanceEntry.Item] {
        findings.filter { $0.basis.contains(citation) }.map(item)
    }

    /// Whether the history of git is judged by it.
    func isAudited(_ citation: String) -> Bool {
        AuditRule.all.contains { $0.basis.contains { Citation.lies($0, in: citation) } }
    }

    private func item(_ finding: Finding) -> ConformanceEntry.Item {
        // Nothing of a secret or of a person's data may be told again.
        let message = finding.isConfidential ? "có nội dung không nêu lại ở đây" : finding.message
        return ConformanceEntry.Item(
            place: "\(finding.file):\(finding.position.line)", message: "\(message) (\(finding.code))",
            article: finding.isConfidential ? nil : approved[finding.file]?.frontMatter.id?.value.text)
    }
}
