import CivilTime
import Content
import Reading

/// Judges who has acted on an article before: nobody decides about what he or she sent in.
struct PersonsRule {
    let authority: Authority
    let state: ActState

    func judge(_ action: Act.Action, _ details: Act.Details, by member: Member) throws(Denial) {
        switch action {
        case .endorse:
            try judgeEndorser(member, action)
        case .approve:
            try judgeSubmitter(member, action)
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
        try judgeSubmitter(member, action)
        try judgeAuthor(member)
    }

    /// Whoever submitted this version decides nothing about it, also when somebody else submitted it again.
    private func judgeSubmitter(_ member: Member, _ action: Act.Action) throws(Denial) {
        let isSubmitter =
            action == .confirm
            ? state.progress.submission?.by == member.id.value
            : state.progress.submitters.contains(member.id.value)
        if isSubmitter { throw .samePerson(member, .submit, action) }
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
