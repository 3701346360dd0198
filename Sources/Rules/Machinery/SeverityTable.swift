import CivilTime
import Content
import Diagnostics
import Reading
import Registers

/// The rules in force with their severities: those of the rules, as `site.yml` changes and waives them.
struct SeverityTable: Sendable {
    /// A rule with the severities that it has in this ward; immutable, and a class so that going through the
    /// rules for every article copies references only.
    final class Entry: Sendable {
        let rule: Rule
        let severity: StageSeverity
        /// Those of the rule, beside it: a look at a part of a rule copies all of it.
        let code: String
        let check: RuleCheck

        init(rule: Rule, severity: StageSeverity) {
            self.rule = rule
            self.severity = severity
            code = rule.code
            check = rule.check
        }
    }

    /// In the order of the catalogue.
    let entries: [Entry]
    /// Those that look at the article itself, by the type of its record, under nil for one without a record.
    private let looking: [SectionType?: [Entry]]
    /// The codes of the rules that are waived, by the `id` of the article.
    private let waived: [String: Set<String>]

    init(_ rules: [Rule], settings: Settings, today: CivilDate) {
        let entries = rules.map { rule in
            let change = rule.isMandatory ? nil : settings.rules.severities[rule.code]?.value
            return Entry(rule: rule, severity: change.map(rule.severity.changed) ?? rule.severity)
        }
        self.entries = entries
        let types: [SectionType?] = [nil] + SectionType.all
        looking = Dictionary(
            types.map { type in (type, entries.filter { $0.check.looks(atRecordOf: type) }) },
            uniquingKeysWith: { first, _ in first })
        let mandatory = Set(rules.filter(\.isMandatory).map(\.code))
        waived = settings.rules.waivers
            .filter { today <= $0.until && !mandatory.contains($0.rule) }
            .reduce(into: [:]) { $0[$1.article, default: []].insert($1.rule) }
    }

    /// All that is to be asked about an article that was read without a fault and whose acts are in order.
    func lookingEntries(for article: Article) -> [Entry] { looking[article.recordEntry?.type] ?? [] }

    /// The codes of the rules that do not count for an article.
    func waivedRules(for article: Article) -> Set<String> {
        guard !waived.isEmpty, let id = article.frontMatter.id?.value.text else { return [] }
        return waived[id] ?? []
    }
}

extension RuleCheck {
    /// Whether it looks at an article, given the type of its record; nil for one without a record.
    fileprivate func looks(atRecordOf type: SectionType?) -> Bool {
        switch self {
        case .article: true
        case .record(let own, _): type != nil && (own == nil || own == type)
        case .reading, .acts, .settings: false
        }
    }
}

extension StageSeverity {
    /// These severities with the word of `site.yml` wherever the rule applies; `off` takes it away.
    fileprivate func changed(to word: String) -> StageSeverity {
        let severity = Severity(rawValue: word)
        return StageSeverity(
            draft: draft.flatMap { _ in severity }, review: review.flatMap { _ in severity },
            approved: approved.flatMap { _ in severity })
    }
}

extension Rule {
    /// Whether no ward may weaken the rule: without it the file cannot be read, the approval cannot be proved,
    /// or a secret gets out.
    public var isMandatory: Bool {
        (["SY", "QT", "AT"].contains(code.prefix(2)) || severity == .always(.error))
            && severity.approved == .error
    }
}
