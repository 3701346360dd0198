import CivilTime
import Content

/// Judges whether an act may follow those that are recorded.
struct StepOrder {
    let state: ActState
    let request: ActRequest

    func judge() throws(Denial) {
        if let last = state.acts.last, request.at < last.at { throw .earlierThan(last, request.at) }
        let acts = state.article.frontMatter.acts
        if let stage = Progress(acts).stage, stage != state.stage { throw .wrongStage(stage, state.article) }
        if state.stage == .approved, acts.isEmpty { throw .withoutActs }
        if request.action == .endorse, state.progress.submission == nil { throw .notSubmitted(state) }
        if request.action == .approve { try judgeApproval() }
        guard state.progress.allows(request.action), isPossibleHere else {
            throw .outOfOrder(request.action, state)
        }
        if request.action == .revise, let other = state.inWork { throw .alreadyInWork(other) }
    }

    /// Without acts the folder alone tells what is possible.
    private var isPossibleHere: Bool {
        switch request.action {
        case .advise, .sendBack, .endorse: state.stage == .review
        case .suspend, .lift, .confirm, .revise: state.stage == .approved
        case .withdraw: state.stage == .approved || state.published != nil
        case .submit, .move, .approve, .refuse, .reopen: state.stage != .approved
        }
    }

    private func judgeApproval() throws(Denial) {
        guard state.stage != .approved, state.progress.refusal == nil else { return }
        let isEndorsed = state.progress.endorsement != nil
        if request.details.isUrgent {
            guard state.progress.endorsement?.digest != state.digest else { throw .urgencyIsNotNeeded }
        } else if !isEndorsed {
            throw .notEndorsed(state)
        }
    }
}
