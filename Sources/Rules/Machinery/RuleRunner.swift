public import CivilTime
public import Content
public import Diagnostics
import Editorial
import Parallel
public import Reading
import Registers

/// Runs the rules over a ward and turns what they find into findings.
public struct RuleRunner: Sendable {
    private let rules: [Rule]
    private let judgesActs: Bool

    /// A runner of the given rules, all of the catalogue unless told otherwise.
    public init(_ rules: [Rule] = RuleCatalogue.all) {
        self.rules = rules
        judgesActs = rules.contains {
            if case .acts = $0.check { true } else { false }
        }
    }

    /// Every finding, in the order of files and places.
    public func findings(in ward: Ward, now: Timestamp) async -> [Finding] {
        let context = RuleContext(ward: ward, now: now)
        let severities = SeverityTable(rules, settings: ward.settings, today: now.date)
        let byArticle = await ward.articles.parallelMap { article in
            self.findings(in: article, context, severities)
        }
        return
            (byArticle.flatMap { $0 } + strayFindings(ward, severities)
            + settingsFindings(context, severities))
            .sorted()
    }

    /// The findings of one article of a ward.
    public func findings(of article: Article, in ward: Ward, now: Timestamp) -> [Finding] {
        let severities = SeverityTable(rules, settings: ward.settings, today: now.date)
        return findings(in: article, RuleContext(ward: ward, now: now), severities).sorted()
    }

    /// The findings of a `site.yml` that cannot be used.
    public func findings(inSettings faults: [ReadingFault]) -> [Finding] {
        faults.flatMap { fault in
            rules.compactMap { rule -> Finding? in
                guard case .reading(let kinds) = rule.check, kinds.contains(fault.kind) else { return nil }
                let found = RuleFault(at: fault.position, fault.message, help: fault.help)
                return finding(rule, .error, file: "site.yml", found)
            }
        }
    }

    private func findings(
        in article: Article, _ context: RuleContext, _ severities: SeverityTable
    ) -> [Finding] {
        let actFaults =
            judgesActs ? ActReview.faults(of: article, settings: context.settings, now: context.now) : []
        let waived = severities.waivedRules(for: article)
        var findings: [Finding] = []
        let isSound = article.faults.isEmpty && actFaults.isEmpty
        for entry in isSound ? severities.lookingEntries(for: article) : severities.entries {
            guard let severity = entry.severity[article.stage],
                waived.isEmpty || !waived.contains(entry.code)
            else { continue }
            for fault in faults(of: entry.check, in: article, context, actFaults) {
                findings.append(finding(entry.rule, severity, file: article.path, fault))
            }
        }
        return findings.contains { $0.isConfidential && $0.severity == .error }
            ? withheld(findings) : findings
    }

    /// The findings of a file with a secret mark: none of them may show, or quote, anything of the file.
    private func withheld(_ findings: [Finding]) -> [Finding] {
        let summaries = Dictionary(
            rules.map { ($0.code, $0.summary) }, uniquingKeysWith: { first, _ in first })
        return findings.map { finding in
            guard !finding.isConfidential else { return finding }
            return Finding(
                code: finding.code, severity: finding.severity, file: finding.file,
                position: finding.position,
                message: summaries[finding.code] ?? finding.code, basis: finding.basis,
                help: "Xử lý dấu chỉ độ mật trước; phần khác của tệp không được nêu ở đây.",
                isConfidential: true)
        }
    }

    private func faults(
        of check: RuleCheck, in article: Article, _ context: RuleContext, _ actFaults: [ActFault]
    ) -> [RuleFault] {
        switch check {
        case .reading(let kinds):
            article.faults.filter { kinds.contains($0.kind) }
                .map { RuleFault(at: $0.position, $0.message, help: $0.help) }
        case .article(let check): check(article, context)
        case .record(let type, let check):
            if let entry = article.recordEntry, type == nil || entry.type == type {
                check(entry, context.registers).map(RuleFault.init)
            } else {
                []
            }
        case .acts(let kind):
            actFaults.filter { $0.kind == kind }.map { RuleFault(at: $0.position, $0.message, help: $0.help) }
        case .settings: []
        }
    }

    /// Files that are no article have no stage but that of the folder in which they lie.
    private func strayFindings(_ ward: Ward, _ severities: SeverityTable) -> [Finding] {
        ward.strayFiles.flatMap { stray in
            severities.entries.compactMap { entry -> Finding? in
                guard case .reading(let kinds) = entry.check, kinds.contains(stray.fault.kind),
                    let severity = entry.severity[Self.stage(of: stray.path)]
                else { return nil }
                let fault = RuleFault(at: stray.fault.position, stray.fault.message, help: stray.fault.help)
                return finding(entry.rule, severity, file: stray.path, fault)
            }
        }
    }

    private static func stage(of path: String) -> Stage {
        path.split(separator: "/").dropFirst().first.flatMap { Stage(rawValue: String($0)) } ?? .approved
    }

    private func settingsFindings(_ context: RuleContext, _ severities: SeverityTable) -> [Finding] {
        severities.entries.flatMap { entry -> [Finding] in
            guard case .settings(let check) = entry.check, let severity = entry.severity.approved else {
                return []
            }
            return check(context).map { finding(entry.rule, severity, file: "site.yml", $0) }
        }
    }

    private func finding(_ rule: Rule, _ severity: Severity, file: String, _ fault: RuleFault) -> Finding {
        Finding(
            code: rule.code, severity: max(severity, fault.leastSeverity ?? severity), file: file,
            position: fault.position, message: fault.message, basis: fault.basis ?? rule.basis,
            help: fault.help,
            isConfidential: rule.isConfidential)
    }
}
