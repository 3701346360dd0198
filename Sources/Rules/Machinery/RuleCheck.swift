import Content
import Diagnostics
import Editorial
import Reading
import Registers

/// How a rule looks at the content. A check reports faults; severity, file name, waivers and order are added by
/// the runner.
enum RuleCheck: Sendable {
    /// Faults that reading has found; the rule gives them their code.
    case reading(Set<ReadingFault.Kind>)
    /// A look at one article, with the ward around it.
    case article(@Sendable (Article, RuleContext) -> [RuleFault])
    /// A look at the record of an article, of one type or, with nil, of any.
    case record(SectionType?, @Sendable (RecordEntry, RegisterContext) -> [RecordFault])
    /// Faults of the recorded acts; the rule gives them their code. The runner judges the acts of an article
    /// once for all such rules, because the digest of its bytes is the dearest thing that any rule asks for.
    case acts(ActFault.Kind)
    /// A look at the ward as a whole; faults stand in `site.yml`.
    case settings(@Sendable (RuleContext) -> [RuleFault])
}

/// What a check found at one place.
struct RuleFault: Hashable, Sendable {
    /// Where, in the article or in `site.yml`.
    let position: Position
    /// What is wrong, in Vietnamese.
    let message: String
    /// What to do, in Vietnamese.
    let help: String
    /// The least severity of this fault, where one kind of fault is graver than the rule in general.
    let leastSeverity: Severity?
    /// The clauses, where they are not those of the rule.
    let basis: [String]?

    init(
        at position: Position, _ message: String, help: String, leastSeverity: Severity? = nil,
        basis: [String]? = nil
    ) {
        self.position = position
        self.message = message
        self.help = help
        self.leastSeverity = leastSeverity
        self.basis = basis
    }
}
