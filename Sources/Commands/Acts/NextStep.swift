import CivilTime
import Content
import Editorial
import Reading

/// What happens to an article next, told to the one who has just acted.
struct NextStep {
    let settings: Settings
    let now: Timestamp

    func text(after plan: ActPlan) -> String? {
        let ward = Ward(settings: settings, articles: [plan.article])
        let name = plan.article.callName
        if let date = plan.article.frontMatter.date?.value, plan.act.action == .approve, date.moment > now {
            return "Bài sẽ hiện trên trang từ ngày \(date.date.vietnamese), khi trang được dựng lại."
        }
        guard let waiting = Waiting.all(in: ward, now: now).first else {
            return plan.article.stage == .approved
                ? "Bài hiện hoặc ẩn trên trang khi trang được dựng lại." : nil
        }
        let who = waiting.members.compactMap { settings.board.member($0)?.displayName }
        let people = who.isEmpty ? "chưa có ai đủ thẩm quyền" : who.joined(separator: " hoặc ")
        return "Tiếp theo – \(waiting.step.title): \(people) (\(waiting.step.command) \(name))."
    }
}

extension Waiting.Step {
    /// The command that does it.
    var command: String {
        switch self {
        case .write, .submit: "bientap submit"
        case .endorse: "bientap endorse"
        case .approve: "bientap approve"
        case .confirmUrgency: "bientap confirm"
        case .decideSuspension: "bientap confirm, lift hoặc withdraw"
        }
    }
}
