import CivilTime
import Content
import Editorial
import Hashing
import Workspace
import Reading

/// One commit for one act.
struct ActRecord {
    let plan: ActPlan
    let session: WardSession
    let console: Console

    func commit() async throws {
        let act = plan.act
        let id = plan.article.callName
        let title = plan.article.frontMatter.title?.value ?? plan.article.location.slug
        let commit = ActCommit(
            paths: plan.change.paths,
            message:
                "\(act.action.rawValue): \(plan.article.location.section)/\(plan.article.location.slug)\n\n\(title)",
            trailers: [
                .init("Bientap-Act", act.action.rawValue), .init("Bientap-Article", id),
                .init("Bientap-By", act.by), .init("Bientap-Digest", act.digest.text),
            ],
            isSigned: session.settings.board.requiresSigning, time: session.isClockGiven ? act.at : nil)
        let hash = try await commit.make(root: session.folder.root)
        console.result("  Đã ghi vào git: \(hash.prefix(10))\n")
    }
}
