public import Content
import CivilTime
import Diagnostics
import Hashing

/// Decides whether an act is allowed, and works out what it does.
public struct ActPlanner: Sendable {
    let ward: Ward
    let authority: Authority

    /// A planner for the ward as it is.
    public init(_ ward: Ward) {
        self.ward = ward
        authority = Authority(ward.settings.board)
    }

    /// The act that a request leads to.
    ///
    /// Nothing of the text is judged here but that it can be read and is what was endorsed; the rules of the
    /// stage are run on ``ActPlan/article`` by the caller.
    ///
    /// - Throws: why the act is not allowed.
    public func plan(_ request: ActRequest, on article: Article) throws(Denial) -> ActPlan {
        guard article.isReadable, !article.faults.contains(where: { preventsActs($0, article) }),
            let digest = ArticleDigest.compute(article)
        else { throw .unreadable(article) }
        guard let section = ward.settings.section(article.location.section) else {
            throw .unknownSection(article.location.section)
        }
        guard let member = authority.board.member(request.by) else { throw .unknownMember(request.by, ward) }
        let state = ActState(article: article, section: section, digest: digest, ward: ward)
        try StepOrder(state: state, request: request).judge()
        let details = try completed(request, by: member, in: state)
        if let denial = entitlement(request, details, member, state).denial { throw denial }
        try PersonsRule(authority: authority, state: state).judge(request.action, details, by: member)
        try state.judgeText(for: request.action, details)
        let act = Act(
            action: request.action, by: request.by, at: request.at, digest: digest, details: details,
            position: .start)
        return try ActOutcome(state: state, act: act).plan()
    }

    private func entitlement(
        _ request: ActRequest, _ details: Act.Details, _ member: Member, _ state: ActState
    ) -> Entitlement {
        Entitlement(
            authority: authority, member: member, action: request.action, details: details,
            section: state.section, date: request.at.date, progress: state.progress)
    }

    /// The details with what follows from the state of the article.
    private func completed(
        _ request: ActRequest, by member: Member, in state: ActState
    ) throws(Denial) -> Act.Details {
        var details = request.details
        if request.action.needsGround, details.ground == nil { throw .missingGround(request.action) }
        if request.action.needsNote, (details.note ?? "").isEmpty { throw .missingNote(request.action) }
        switch request.action {
        case .move:
            details.formerSection = state.section.id.value
            try checkTarget(details.section, from: state.section)
        case .endorse:
            let date = request.at.date
            if authority.mayPublishByEndorsing(member, in: state.section, on: date) {
                details.publishes = true
                details.document = authority.board.rules.standingPermission?.document
            }
        case .withdraw, .suspend: details.page = (state.published ?? state.article).sitePath
        case .confirm: details.confirms = subject(of: details, member, request.at.date, state)
        default: break
        }
        return details
    }

    private func checkTarget(_ target: String?, from section: Section) throws(Denial) {
        guard let target, ward.settings.section(target) != nil else {
            throw .unknownSection(target ?? "")
        }
        guard target != section.id.value else { throw .sameSection(section) }
    }

    /// What a confirmation is about. Where both an urgent approval and a suspension wait, it is what the member
    /// may confirm.
    private func subject(
        of details: Act.Details, _ member: Member, _ date: CivilDate, _ state: ActState
    ) -> Act.Action {
        let waiting = state.progress.unconfirmed.map { $0.action == .suspend ? Act.Action.suspend : .approve }
        if let wanted = details.confirms, waiting.contains(wanted) { return wanted }
        let fitting = waiting.first {
            $0 == .suspend
                ? authority.mayApprove(member, in: state.section, on: date)
                : authority.mayEndorse(member, in: state.section, on: date)
        }
        return fitting ?? waiting.first ?? .approve
    }

    /// Faults with which it is not certain what the file says about itself and its acts.
    private func preventsActs(_ fault: ReadingFault, _ article: Article) -> Bool {
        switch fault.kind {
        case .misplacedWorkflow, .invalidIdentifier, .notUTF8, .invalidYAML, .duplicateKey: return true
        default:
            guard let parts = article.parts, let workflow = parts.workflowLines.first else { return false }
            return fault.position >= workflow && fault.position.line < parts.bodyLine
        }
    }
}
