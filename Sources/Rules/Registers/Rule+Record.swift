import Content
import Diagnostics
import Registers

extension Rule {
    /// A rule about records as the catalogue has it.
    ///
    /// - Parameters:
    ///   - rule: the rule.
    ///   - type: the type for whose records it holds; nil for all.
    init(_ rule: RecordRule, for type: SectionType?) {
        self.init(
            code: rule.code, name: rule.name, summary: rule.summary, basis: rule.basis,
            severity: StageSeverity(rule.gravity), rationale: rule.rationale,
            examples: rule.examples.map(RuleExample.init),
            check: .article { article, context in
                guard let entry = article.recordEntry, type == nil || entry.type == type else { return [] }
                return rule.check(entry, context.registers).map {
                    RuleFault(at: $0.position, $0.message, help: $0.help, basis: $0.basis)
                }
            })
    }
}

extension StageSeverity {
    fileprivate init(_ gravity: RecordRule.Gravity) {
        switch gravity {
        case .errorWhenApproved: self = .errorWhenApproved
        case .always(let severity): self = .always(severity)
        }
    }
}
