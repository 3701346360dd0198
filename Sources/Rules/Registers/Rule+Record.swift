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
            check: .record(type, rule.check))
    }
}

extension RuleFault {
    /// What a rule about records has found.
    init(_ fault: RecordFault) {
        self.init(at: fault.position, fault.message, help: fault.help, basis: fault.basis)
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
