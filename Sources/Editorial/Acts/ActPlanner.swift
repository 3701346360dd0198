public import Content
import CivilTime
import Diagnostics
import Hashing
import Reading

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
    public func plan(_ request: ActRequest, on named: Article) throws(Denial) -> ActPlan {
        let article = subject(of: request.action, named)
        guard article.isReadable, !article.hasUncertainActs,
            let digest = ArticleDigest.compute(article)
        else { throw .unreadable(article) }
        let section = try section(of: article, for: request.action)
        guard let member = authority.board.member(request.by) else { throw .unknownMember(request.by, ward) }
        let state = ActState(article: article, section: section, digest: digest, ward: ward)
        try state.judgeVersions()
        try StepOrder(state: state, request: request).judge()
        try request.details.judgeCharacters()
        if request.details.correction != nil, state.progress.publications.isEmpty { throw .nothingToCorrect }
        let details = try completed(request, by: member, in: state)
        for place in state.sectionsConcerned(by: request.action, details) {
            if let denial = entitlement(request, details, member, place, state).denial { throw denial }
        }
        try PersonsRule(authority: authority, state: state).judge(request.action, details, by: member)
        try state.judgeText(for: request.action, details)
        let act = Act(
            action: request.action, by: request.by, at: request.at, digest: digest, details: details,
            position: .start)
        return try ActOutcome(state: state, act: act, settings: ward.settings).plan()
    }

    /// The section of an article. Out of a folder that is none, a text in work can only be moved (QC Đ5.2).
    private func section(of article: Article, for action: Act.Action) throws(Denial) -> Section {
        if let section = ward.settings.section(article.location.section) { return section }
        guard action == .move, article.stage != .approved else { throw .unlistedFolder(article) }
        return .unlisted(article.location.section)
    }

    /// The version that an act is about: whoever names a version in work may mean the posted one beside it.
    private func subject(of action: Act.Action, _ article: Article) -> Article {
        guard action.concernsPostedVersion, article.stage != .approved, let id = article.frontMatter.id,
            let posted = ward.versions(of: id.value).first(where: { $0.stage == .approved })
        else { return article }
        return posted
    }

    private func entitlement(
        _ request: ActRequest, _ details: Act.Details, _ member: Member, _ section: Section,
        _ state: ActState
    ) -> Entitlement {
        Entitlement(
            authority: authority, member: member, action: request.action, details: details,
            section: section, date: request.at.date, progress: state.progress)
    }

    /// The details with what follows from the state of the article.
    private func completed(
        _ request: ActRequest, by member: Member, in state: ActState
    ) throws(Denial) -> Act.Details {
        var details = request.details
        if request.action.needsGround, details.ground == nil { throw .missingGround(request.action) }
        if request.action.needsNote, (details.note ?? "").allSatisfy(\.isWhitespace) {
            throw .missingNote(request.action)
        }
        switch request.action {
        case .move:
            details.formerSection = state.section.id.value
            try checkTarget(details.section, from: state.section)
        case .endorse:
            let date = request.at.date
            if !state.progress.needsHead,
                state.sections.allSatisfy({ authority.mayPublishByEndorsing(member, in: $0, on: date) })
            {
                details.publishes = true
                // An endorsement on paper names its own paper.
                if details.recordedBy == nil {
                    details.document = authority.board.rules.standingPermission?.document
                }
            }
        case .withdraw, .suspend: details.page = state.article.sitePath
        case .confirm: details.confirms = try confirmed(by: member, details, request.at.date, state)
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
    private func confirmed(
        by member: Member, _ details: Act.Details, _ date: CivilDate, _ state: ActState
    ) throws(Denial) -> Act.Action {
        let waiting = state.progress.unconfirmed.map { $0.action == .suspend ? Act.Action.suspend : .approve }
        if let wanted = details.confirms {
            guard waiting.contains(wanted) else { throw .outOfOrder(.confirm, state) }
            return wanted
        }
        let fitting = waiting.first {
            $0 == .suspend
                ? authority.mayApprove(member, in: state.section, on: date)
                : authority.mayEndorse(member, in: state.section, on: date)
        }
        return fitting ?? waiting.first ?? .approve
    }
}
