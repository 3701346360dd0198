import CivilTime
import Content

/// Judges whether an act may follow those that are recorded.
struct StepOrder {
    let state: ActState
    let request: ActRequest

    func judge() throws(Denial) {
        try judgeTime()
        let acts = state.article.frontMatter.acts
        if let stage = Progress(acts).stage, stage != state.stage { throw .wrongStage(stage, state.article) }
        if state.stage == .approved, acts.isEmpty { throw .withoutActs }
        if state.progress.refusal == nil { try judgeWay() }
        guard state.progress.allows(request.action), isPossibleHere else {
            throw .outOfOrder(request.action, state)
        }
    }

    /// Acts of both versions come together in one list when one takes the other's place.
    private func judgeTime() throws(Denial) {
        let recorded = state.acts + (state.inWork?.frontMatter.acts ?? [])
        guard let last = recorded.max(by: { $0.at < $1.at }), request.at < last.at else { return }
        throw .earlierThan(last, request.at)
    }

    /// What the steps on the way to a posted text ask for, in words that say more than that the order is wrong.
    private func judgeWay() throws(Denial) {
        switch request.action {
        case .submit where state.stage == .review && state.progress.submission != nil:
            throw .alreadySubmitted
        case .endorse where state.stage != .approved && state.progress.submission == nil:
            throw .notSubmitted
        case .approve: try judgeApproval()
        case .revise:
            let other = state.published == nil ? state.inWork : state.article
            if let other { throw .alreadyInWork(other) }
        default: return
        }
    }

    /// Without acts the folder alone tells what is possible.
    private var isPossibleHere: Bool {
        switch request.action {
        case .advise, .sendBack, .endorse: state.stage == .review
        case .suspend, .lift, .confirm, .revise: state.stage == .approved
        case .withdraw: state.stage == .approved
        case .submit, .move, .approve, .refuse, .reopen: state.stage != .approved
        }
    }

    private func judgeApproval() throws(Denial) {
        guard state.stage != .approved else { return }
        let isEndorsed = state.progress.endorsement != nil
        if request.details.isUrgent {
            guard state.progress.endorsement?.digest != state.digest else { throw .urgencyIsNotNeeded }
        } else if !isEndorsed {
            throw .notEndorsed(state)
        }
    }
}
