import ArgumentParser
import CivilTime
import Content
import Editorial
import Workspace

/// Runs one act from the command line: reads the ward, asks the planner, runs the rules, changes the files.
struct ActRunner {
    let options: ActOptions
    let action: Act.Action
    let details: Act.Details

    func run() async throws {
        let session = try WardSession.openReporting(options.shared)
        let actor = try await Actor.find(options.by, recordedBy: details.recordedBy, session)
        guard !options.dryRun else {
            report(try await plan(session, actor).plan, session, isDone: false)
            return
        }
        if options.commit { try await actor.checkCommitter(session, options.shared.console) }
        try await perform(session, actor)
    }

    /// Changes the files, and records the change, under the lock of the ward, so that nobody else does meanwhile.
    private func perform(_ session: WardSession, _ actor: Actor) async throws {
        let root = session.folder.root
        let lock = try WardLock.acquire(root: root, purpose: action.rawValue)
        if let recovered = try ActTransaction.recover(lock: lock) {
            options.shared.console.remark(RecoveryRemark.text(recovered))
        }
        let (plan, isSecret) = try await plan(session, actor)
        if let replaced = plan.change.replaced {
            try await requireHistory(of: replaced, root, isTakenDown: plan.discarded != nil)
        }
        try ActTransaction.perform(plan.change, lock: lock)
        report(plan, session, isDone: true)
        guard !isSecret else {
            options.shared.console.remark(
                "Bài có dấu chỉ độ mật nên bước này không được ghi vào git.\n"
                    + "  → Chạy ngay `bientap incident \(plan.article.callName)`, rồi dựng lại trang.\n")
            return
        }
        guard options.commit else { return }
        try await ActRecord(plan, session).commit(root: root, options.shared.console)
    }

    private func plan(
        _ session: WardSession, _ actor: Actor
    ) async throws -> (plan: ActPlan, isSecret: Bool) {
        let ward = try await session.ward(withUnlisted: true)
        let found = try ArticleSelector(ward: ward, root: session.folder.root).find(options.article) {
            ($0.stage == .approved) == action.namesPostedVersion
        }
        let texts = await session.attachmentTexts()
        let article = await texts.read([found]).first ?? found
        let request = ActRequest(action: action, by: actor.member, at: session.now, details: details)
        let plan: ActPlan
        do {
            plan = try ActPlanner(ward).plan(request, on: article)
        } catch {
            throw CommandFailure(error, article: article)
        }
        let gate = ActGate(ward: ward, session: session, texts: texts, console: options.shared.console)
        return (plan, try await gate.judge(plan))
    }

    /// A posted version that goes out of the files, with the files of its bundle, must be in git, or it is lost.
    /// Where there is no git at all, a new version may take its place all the same.
    private func requireHistory(
        of version: ContentChange.Version, _ root: String, isTakenDown: Bool
    ) async throws {
        let path = version.attachments.isEmpty ? version.location.path : version.location.folder
        switch try await GitContent.state(of: path, root: root) {
        case .committed: return
        case .noRepository where !isTakenDown: return
        case .noRepository, .differs:
            let advice = isTakenDown ? ", hoặc ẩn ngay bằng `bientap suspend`" : ""
            throw CommandFailure(
                "bientap: \(path) chưa được ghi vào git, làm bước này sẽ mất bản đang đăng.\n"
                    + "  → Ghi (commit) bản đang đăng rồi chạy lại\(advice).\n", status: ExitStatus.refused)
        }
    }

    private func report(_ plan: ActPlan, _ session: WardSession, isDone: Bool) {
        let console = options.shared.console
        let done = action == .revise ? "Đã mở bản sửa đổi" : "Đã \(action.title)"
        let head = isDone ? done : "Được phép \(action.title), chưa ghi gì"
        console.result("\(head): \(plan.article.path)\n")
        if let next = NextStep(settings: session.settings, now: session.now).text(after: plan) {
            console.result("  → \(next)\n")
        }
        guard action == .refuse, isDone else { return }
        let letter = RefusalLetter.text(plan.act, of: plan.article, settings: session.settings)
        console.result("\nThư gửi người cung cấp bài, xem lại trước khi gửi:\n\n\(letter)")
    }
}

extension Act.Action {
    /// Whether the act is about the posted version of a text rather than the one in work.
    var namesPostedVersion: Bool {
        switch self {
        case .withdraw, .suspend, .lift, .confirm, .revise: true
        case .submit, .move, .endorse, .advise, .approve, .sendBack, .refuse, .reopen: false
        }
    }
}
