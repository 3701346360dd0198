import CivilTime
import Content
import Editorial
import Reading

/// The facts of a meeting, each in a sentence.
struct MeetingWords {
    let settings: Settings
    let secretPaths: Set<String>

    /// An article, or only its file where it has a mark of secrecy.
    func name(_ article: Article) -> String {
        guard !secretPaths.contains(article.path) else { return article.path }
        return "“\(article.frontMatter.title?.value ?? article.location.slug)” (\(article.callName))"
    }

    func deadline(_ deadline: Deadline) -> String {
        let subject: String
        if case .article(let article, _) = deadline.subject {
            subject =
                secretPaths.contains(article.path) ? article.path : "\(deadline.title): \(name(article))"
        } else {
            subject = deadline.title
        }
        let due = deadline.due.map { ", hạn \($0.vietnamese)" } ?? ""
        let done = deadline.done.map { ", xong \($0.vietnamese)" } ?? ""
        return
            "\(subject)\(due)\(done), \(deadline.state.title)\(owners(deadline.members))\(basis(deadline.basis))."
    }

    func section(_ deadline: Deadline) -> String {
        guard case .section(let section) = deadline.subject else { return deadline.title }
        return "“\(section.title)”: mới nhất ngày \(deadline.start.vietnamese)"
            + "\(deadline.due.map { ", hạn \($0.vietnamese)" } ?? "")\(owners(deadline.members))."
    }

    func returned(_ text: MeetingFacts.ReturnedText) -> String {
        let act = text.act
        let isSecret =
            secretPaths.contains(text.article.path) || act.details.ground?.isConfidential ?? false
        let reasons = isSecret ? [] : [act.details.ground?.title, act.details.note].compactMap { $0 }
        let member = settings.board.member(act.by)?.displayName ?? act.by
        return "\(name(text.article)): \(act.action.title) ngày \(act.at.date.vietnamese), \(member)"
            + (reasons.isEmpty ? "." : ": \(reasons.joined(separator: "; ")).")
    }

    func waiting(_ item: Waiting) -> String {
        let days = item.workingDays.map { ", \($0) ngày làm việc" } ?? ""
        return "\(name(item.article)): chờ \(item.step.title)\(days)\(owners(item.members))."
    }

    func conclusion(_ conclusion: Meeting.Conclusion, of meeting: CivilDate, today: CivilDate) -> String {
        let due = conclusion.due.map { ", hạn \($0.vietnamese)\($0 < today ? " (quá hạn)" : "")" } ?? ""
        return "\(conclusion.text) (họp ngày \(meeting.vietnamese))\(due)"
            + "\(owners(conclusion.member.map { [$0.value] } ?? []))."
    }

    func task(_ task: ProgrammeReport.Item, of part: ProgrammeReport.Part) -> String {
        "\(task.title) (chương trình \(part.period.title)), hạn \(task.due.vietnamese), \(task.state.title)"
            + "\(owners(task.member.map { [$0] } ?? []))."
    }

    func opinion(_ opinion: Opinion) -> String {
        let name = settings.board.member(opinion.by)?.displayName ?? opinion.by
        let remedy = opinion.remedy.map { "; đề nghị: \($0)" } ?? ""
        return
            "\(opinion.day.vietnamese), \(name), \(opinion.kind.title): \(opinion.text)\(remedy) – \(opinion.state)."
    }

    private func owners(_ ids: [String]) -> String {
        guard !ids.isEmpty else { return "" }
        return ", phụ trách: "
            + ids.map { settings.board.member($0)?.displayName ?? $0 }.joined(separator: "; ")
    }

    private func basis(_ clauses: [String]) -> String {
        clauses.isEmpty ? "" : " [\(clauses.joined(separator: "; "))]"
    }
}
