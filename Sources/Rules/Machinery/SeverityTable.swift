import CivilTime
import Content
import Diagnostics

/// The severities in force: those of the rules, as `site.yml` changes and waives them.
struct SeverityTable: Sendable {
    private enum Change: Sendable {
        case off
        case to(Severity)
    }

    private struct Waived: Hashable {
        let rule: String
        let article: String
    }

    private let changes: [String: Change]
    private let waived: Set<Waived>

    init(_ rules: [Rule], settings: Settings, today: CivilDate) {
        let mandatory = Set(rules.filter(\.isMandatory).map(\.code))
        changes = settings.rules.severities.compactMapValues { text in
            text.value == "off" ? .off : Severity(rawValue: text.value).map(Change.to)
        }
        .filter { !mandatory.contains($0.key) }
        waived = Set(
            settings.rules.waivers.filter { today <= $0.until && !mandatory.contains($0.rule) }
                .map { Waived(rule: $0.rule, article: $0.article) })
    }

    /// The severity of a rule for an article; nil where the rule does not count.
    func severity(of rule: Rule, article: Article) -> Severity? {
        if let id = article.frontMatter.id?.value.text, waived.contains(Waived(rule: rule.code, article: id))
        {
            return nil
        }
        return severity(of: rule, stage: article.stage)
    }

    /// The severity of a rule in a stage.
    func severity(of rule: Rule, stage: Stage) -> Severity? {
        guard let normal = rule.severity[stage] else { return nil }
        switch changes[rule.code] {
        case .off: return nil
        case .to(let severity): return severity
        case nil: return normal
        }
    }
}

extension Rule {
    /// Whether no ward may weaken the rule: without it the file cannot be read, the approval cannot be proved,
    /// or a secret gets out.
    public var isMandatory: Bool {
        ["SY", "QT", "AT"].contains(code.prefix(2)) && severity.approved == .error
    }
}
