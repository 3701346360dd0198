import WorkingDays
import CivilTime
import Content
import Reading

/// Finds what one article waits for.
struct WaitingFinder {
    let ward: Ward
    let article: Article
    let now: Timestamp

    func items() -> [Waiting] {
        guard article.isReadable, let section = ward.settings.section(article.location.section) else {
            return []
        }
        let progress = Progress(article.frontMatter.acts)
        if article.stage == .approved { return confirmations(progress, section) }
        guard progress.refusal == nil else { return [] }
        if article.stage == .draft { return drafts(progress, section) }
        guard let submission = progress.submission else {
            return [item(.submit, submitters(section), nil)]
        }
        guard let endorsement = progress.endorsement, endorsement.digest == ArticleDigest.compute(article)
        else {
            let since = progress.endorsement?.at ?? submission.at
            return [item(.endorse, owners(section, but: progress.submitters), since)]
        }
        let approvers = members { authority.mayApprove($0, in: section, on: now.date) }
        return [
            item(
                .approve, approvers.filter { !progress.submitters.contains($0) && $0 != endorsement.by },
                endorsement.at)
        ]
    }

    /// A text that was taken down waits for nobody; any other draft for whoever sends it in.
    private func drafts(_ progress: Progress, _ section: Section) -> [Waiting] {
        guard article.frontMatter.acts.last?.action != .withdraw else { return [] }
        return [item(.write, submitters(section), article.frontMatter.acts.last?.at)]
    }

    private func confirmations(_ progress: Progress, _ section: Section) -> [Waiting] {
        progress.unconfirmed.map { act in
            if act.action == .suspend {
                let heads = members { authority.mayApprove($0, in: section, on: now.date) }
                return item(.decideSuspension, heads, act.at, limit: rules.suspendConfirmDays)
            }
            return item(
                .confirmUrgency, owners(section, but: [act.by]), act.at, limit: rules.urgentConfirmDays)
        }
    }

    private func item(
        _ step: Waiting.Step, _ members: [String], _ since: Timestamp?, limit: Int? = nil
    ) -> Waiting {
        let days = since.flatMap {
            ward.settings.calendar.workingDays.count(after: $0.date, through: now.date)
        }
        return Waiting(
            article: article, step: step, members: members, since: since, workingDays: days,
            isOverdue: (days ?? 0) > limit ?? Int.max)
    }

    private var authority: Authority { Authority(ward.settings.board) }
    private var rules: BoardRules { ward.settings.board.rules }

    private func submitters(_ section: Section) -> [String] {
        members { authority.maySubmit($0, in: section, on: now.date) }
    }

    private func owners(_ section: Section, but others: Set<String>) -> [String] {
        members { authority.mayEndorse($0, in: section, on: now.date) && !others.contains($0.id.value) }
    }

    private func members(_ isRight: (Member) -> Bool) -> [String] {
        ward.settings.board.members.filter(isRight).map(\.id.value)
    }
}
