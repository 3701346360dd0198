import CivilTime
import Content

/// Judges who has acted on an article before: nobody decides about what he or she sent in.
struct PersonsRule {
    let authority: Authority
    let state: ActState

    func judge(_ action: Act.Action, _ details: Act.Details, by member: Member) throws(Denial) {
        let submission = state.progress.submission
        switch action {
        case .endorse:
            try judgeEndorser(member, action)
        case .approve:
            if submission?.by == member.id.value { throw .samePerson(member, .submit, action) }
            if !details.isUrgent, state.progress.endorsement?.by == member.id.value {
                throw .samePerson(member, .endorse, action)
            }
        case .confirm where details.confirms == .approve:
            if state.progress.unconfirmedUrgency?.by == member.id.value {
                throw .samePerson(member, .approve, action)
            }
            // It is the endorsement that the urgency left out.
            try judgeEndorser(member, action)
        default: return
        }
    }

    private func judgeEndorser(_ member: Member, _ action: Act.Action) throws(Denial) {
        if state.progress.submission?.by == member.id.value { throw .samePerson(member, .submit, action) }
        try judgeAuthor(member)
    }

    /// An owner who wrote the text endorses it only when somebody of the standing office has sent it in: two
    /// persons before the head (design §8).
    private func judgeAuthor(_ member: Member) throws(Denial) {
        guard authority.isAuthor(member, of: state.article), let submission = state.progress.submission
        else { return }
        if let submitter = authority.board.member(submission.by),
            authority.maySubmitAsOffice(submitter, in: state.section, on: submission.at.date)
        {
            return
        }
        throw .ownText(member)
    }
}
