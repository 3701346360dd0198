import CivilTime
import Content
import Diagnostics
import Editorial
import Rules
import Workspace

/// Runs the rules of the stage that an act leads to; an error refuses the act.
struct ActGate {
    let ward: Ward
    let session: WardSession
    /// What the attachments of the article were looked into with.
    let texts: AttachmentTexts
    let console: Console

    func judge(_ plan: ActPlan) throws {
        let after = ward.after(plan)
        let findings = RuleRunner().findings(of: plan.article, in: after, now: session.now)
        texts.remember([plan.article], except: findings.secretFiles, forgettingOthers: false)
        let errors = findings.filter { $0.severity == .error }
        let standing = plan.act.action.movesForward ? errors : errors.filter(\.isConfidential)
        guard !standing.isEmpty, plan.act.action != .suspend else { return }
        console.remark(
            FindingReport.render(
                standing, articles: 1, format: .text, isColored: false, folder: session.folder))
        throw CommandFailure(
            "bientap: không \(plan.act.action.title) được: bài còn lỗi ở giai đoạn “\(plan.article.stage.title)”.\n"
                + "  → \(remedy(standing, plan))\n", status: ExitStatus.refused)
    }

    private func remedy(_ errors: [Finding], _ plan: ActPlan) -> String {
        let name = plan.article.frontMatter.id?.value.text ?? plan.article.location.slug
        if errors.contains(where: \.isConfidential) {
            return
                "Bài có dấu chỉ độ mật: không gửi, không đẩy lên; chạy `bientap incident \(name)` để xem phải làm gì."
        }
        return "Sửa các lỗi trên rồi chạy lại; sửa sau khi duyệt nội dung thì phải duyệt nội dung lại."
    }
}

extension Act.Action {
    /// Whether the act brings a text nearer to its readers. One that holds a text back must be possible whatever
    /// is wrong with it.
    fileprivate var movesForward: Bool {
        switch self {
        case .submit, .move, .endorse, .approve, .lift, .confirm: true
        case .advise, .sendBack, .refuse, .reopen, .withdraw, .suspend, .revise: false
        }
    }
}

extension Ward {
    /// The ward as it will be after an act.
    fileprivate func after(_ plan: ActPlan) -> Ward {
        var gone: Set<ArticleLocation> = []
        if !plan.change.keepsOriginal, let original = plan.change.original { gone.insert(original.location) }
        if let replaced = plan.change.replaced { gone.insert(replaced.location) }
        let articles = (articles.filter { !gone.contains($0.location) } + [plan.article])
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return Ward(settings: settings, articles: articles, strayFiles: strayFiles)
    }
}
