import CivilTime
import Content
import Editorial
import Hashing
import Workspace
import Reading

/// One commit for one act.
struct ActRecord {
    /// `submit`, `approve` …, or `new`.
    let name: String
    /// The article after the act.
    let article: Article
    /// The id of the member who acted; nil for somebody who is not on the board.
    let member: String?
    /// What was read.
    let digest: SHA256Digest?
    /// What git has to be told of.
    let paths: [String]
    /// Whether the commit must be signed whatever git is set up to do.
    let isSigned: Bool
    /// The time of the commit; nil leaves it to git.
    let time: Timestamp?

    init(_ plan: ActPlan, _ session: WardSession) {
        name = plan.act.action.rawValue
        article = plan.article
        member = plan.act.by
        digest = plan.act.digest
        paths = plan.change.paths
        isSigned = session.settings.board.requiresSigning
        time = session.isClockGiven ? plan.act.at : nil
    }

    /// A new draft. It bears nobody's word yet, so that no signature is asked for.
    init(new article: Article, _ change: ContentChange, by member: String?, _ session: WardSession) {
        name = "new"
        self.article = article
        self.member = member
        digest = ArticleDigest.compute(article)
        paths = change.paths
        isSigned = false
        time = session.isClockGiven ? session.now : nil
    }

    /// Makes the commit and says so.
    func commit(root: String, _ console: Console) async throws {
        let location = article.location
        let title = article.frontMatter.title?.value ?? location.slug
        let commit = ActCommit(
            paths: paths, message: "\(name): \(location.section)/\(location.slug)\n\n\(title)",
            trailers: trailers, isSigned: isSigned, time: time)
        let hash = try await commit.make(root: root)
        console.result("  Đã ghi vào git: \(hash.prefix(10))\n")
    }

    private var trailers: [ActCommit.Trailer] {
        [
            .init("Bientap-Act", name), .init("Bientap-Article", article.callName),
            member.map { .init("Bientap-By", $0) }, digest.map { .init("Bientap-Digest", $0.text) },
        ].compactMap { $0 }
    }
}
