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
            return afterRebuild(plan)
        }
        let who = waiting.members.compactMap { settings.board.member($0)?.displayName }
        let people = who.isEmpty ? "chưa có ai đủ thẩm quyền" : who.joined(separator: " hoặc ")
        return "Tiếp theo – \(waiting.step.title): \(people) (\(waiting.step.command) \(name))."
    }

    /// What readers see of an act after which nobody has to do anything but build the site; nil where nothing changes.
    private func afterRebuild(_ plan: ActPlan) -> String? {
        switch plan.act.action {
        case .withdraw: "Địa chỉ cũ báo “đã gỡ” khi trang được dựng lại (bientap build)."
        case .confirm where plan.act.details.confirms == .suspend:
            "Bài vẫn ẩn; cho hiện lại bằng `bientap lift`."
        case .confirm: nil
        case .approve, .lift: "Bài hiện trên trang khi trang được dựng lại (bientap build)."
        default: nil
        }
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
