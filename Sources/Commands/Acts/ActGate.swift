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

    /// - Returns: whether the text carries a secret mark and the act was allowed because it holds the text back.
    func judge(_ plan: ActPlan) async throws -> Bool {
        let after = ward.after(plan)
        let runner = RuleRunner()
        let findings = runner.findings(of: plan.article, in: after, now: session.now)
        texts.remember([plan.article], except: findings.secretFiles, forgettingOthers: false)
        let errors = findings.filter { $0.severity == .error }
        let standing = plan.act.movesForward ? errors : try introduced(errors, by: plan)
        guard standing.isEmpty else { throw refusal(standing, plan) }
        if plan.act.movesForward { tellLater(findings, plan) }
        guard plan.act.movesForward, plan.article.stage == .approved else {
            return errors.contains(where: \.isConfidential)
        }
        let elsewhere = await disturbed(by: plan, after, runner)
        guard elsewhere.isEmpty else { throw refusal(elsewhere, plan) }
        return false
    }

    /// Whoever puts his name to a text in work hears of what may stop it later; an error only when it is posted.
    private func tellLater(_ findings: [Finding], _ plan: ActPlan) {
        let count = findings.count { $0.severity == .warning }
        guard count > 0, plan.article.stage == .review else { return }
        console.remark(
            "bientap: chú ý: bài còn \(count) cảnh báo, có thể thành lỗi khi duyệt đăng.\n"
                + "  → Xem bằng `bientap check \(TerminalText.line(plan.article.path))`.\n")
    }

    /// What an act that holds a text back may not bring: faults that the text did not have, which stand in the
    /// words of the act itself, and a secret that it would carry along.
    private func introduced(_ errors: [Finding], by plan: ActPlan) throws -> [Finding] {
        let path = plan.change.original?.location.path
        let before = ward.articles.first { $0.path == path }.map {
            RuleRunner().findings(of: $0, in: ward, now: session.now)
        }
        let known = Set((before ?? []).map(\.code))
        let fresh = errors.filter { !known.contains($0.code) }
        let mayCarrySecret = plan.act.action == .suspend || plan.act.details.ground == .stateSecret
        return fresh + (mayCarrySecret ? [] : errors.filter { $0.isConfidential && known.contains($0.code) })
    }

    /// The errors that posted texts have because of an act on another one.
    private func disturbed(by plan: ActPlan, _ after: Ward, _ runner: RuleRunner) async -> [Finding] {
        let before = Set(await runner.findings(in: ward, now: session.now))
        return await runner.findings(in: after, now: session.now).filter {
            $0.severity == .error && $0.file.hasPrefix("content/approved/") && $0.file != plan.article.path
                && !before.contains($0)
        }
    }

    private func refusal(_ errors: [Finding], _ plan: ActPlan) -> CommandFailure {
        console.remark(
            FindingReport.render(
                errors.map { asWritten($0, plan) }, articles: 1, format: .text, isColored: false,
                folder: session.folder))
        let isElsewhere = errors.allSatisfy { $0.file != plan.article.path }
        let reason =
            isElsewhere
            ? "bài khác sẽ có lỗi" : "bài còn lỗi ở giai đoạn “\(plan.article.stage.title)”"
        return CommandFailure(
            "bientap: không \(plan.act.action.title) được: \(reason).\n  → \(remedy(errors, plan))\n",
            status: ExitStatus.refused)
    }

    /// A finding where the text stands now: the act would have moved the file, and its lines below the acts.
    private func asWritten(_ finding: Finding, _ plan: ActPlan) -> Finding {
        guard finding.file == plan.article.path, let original = plan.change.original else { return finding }
        let lines: ([UInt8]) -> Int = { $0.count { $0 == UInt8(ascii: "\n") } }
        let isBelow = finding.position.line >= plan.article.parts?.bodyLine ?? Int.max
        let added = isBelow ? lines(plan.change.bytes) - lines(original.bytes) : 0
        return Finding(
            code: finding.code, severity: finding.severity, file: original.location.path,
            position: Position(line: finding.position.line - added, column: finding.position.column),
            message: finding.message, basis: finding.basis, help: finding.help,
            isConfidential: finding.isConfidential)
    }

    private func remedy(_ errors: [Finding], _ plan: ActPlan) -> String {
        let name = plan.article.callName
        if errors.contains(where: \.isConfidential) {
            return
                "Bài có dấu chỉ độ mật: không gửi, không đẩy lên; chạy `bientap incident \(name)` để xem phải làm gì."
        }
        if !plan.act.movesForward {
            return "Lời ghi kèm bước này có lỗi nêu trên: viết lại lời ghi rồi chạy lại."
        }
        return "Sửa các lỗi trên rồi chạy lại; sửa sau khi duyệt nội dung thì phải duyệt nội dung lại."
    }
}

extension Act {
    /// Whether the act brings a text nearer to its readers. One that holds a text back must be possible whatever
    /// is wrong with it.
    fileprivate var movesForward: Bool {
        switch action {
        case .submit, .move, .endorse, .approve, .lift: true
        case .confirm: details.confirms != .suspend
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
