import CivilTime
import Content
import Diagnostics
import Editorial
import Hashing
import Workspace
import Reading

/// What of an article is otherwise than in the version that was approved last.
struct ApprovedComparison {
    /// What it is compared with.
    enum Subject {
        /// It was never approved.
        case none
        /// The article is that version.
        case itself(Act)
        /// The version that is posted beside the article.
        case posted(Article, Act)
        /// A version in the history of the repository.
        case history(Article, commit: String, Act)
        /// The version is nowhere, for the reason given.
        case missing(Act, reason: String)
    }

    let article: Article
    let subject: Subject

    /// Looks for the last approved version among the files, then in the history.
    static func find(_ article: Article, in ward: Ward, _ session: WardSession) async throws
        -> ApprovedComparison
    {
        ApprovedComparison(article: article, subject: try await subject(for: article, ward, session))
    }

    private static func subject(
        for article: Article, _ ward: Ward, _ session: WardSession
    ) async throws -> Subject {
        guard let act = LastApproval.act(of: article, in: ward) else { return .none }
        if article.stage == .approved, ArticleDigest.compute(article) == act.digest { return .itself(act) }
        guard let id = article.frontMatter.id?.value else {
            return .missing(act, reason: "bài không có mã (`id`) nên không tìm được trong lịch sử git")
        }
        let posted = ward.versions(of: id).first {
            $0.stage == .approved && ArticleDigest.compute($0) == act.digest
        }
        if let posted { return .posted(posted, act) }
        // What left the site as a state secret is not brought up again.
        if Progress(article.frontMatter.acts).withdrawal?.details.ground == .stateSecret {
            return .missing(act, reason: "bài đã gỡ vì bí mật nhà nước nên không lấy bản cũ ra xem")
        }
        return try await former(id, act, session)
    }

    private static func former(_ id: ArticleID, _ act: Act, _ session: WardSession) async throws -> Subject {
        do {
            guard let history = try await FormerVersion.search(root: session.folder.root, now: session.now)
            else { return .missing(act, reason: "ở đây không có lịch sử git nào giữ bản ấy") }
            guard let found = try await history.version(of: id, with: act.digest) else {
                return .missing(
                    act, reason: "lịch sử git không có bản nào mang mã băm \(act.digest.text) của bước ấy")
            }
            return .history(found.article, commit: found.commit, act)
        } catch let error as WorkspaceError {
            // The text itself can be shown all the same.
            return .missing(act, reason: sentences(error))
        }
    }

    /// What a message says of a failure, without the full stop at its end.
    private static func sentences(_ error: WorkspaceError) -> String {
        let help = error.help.hasSuffix(".") ? String(error.help.dropLast()) : error.help
        return help.isEmpty ? error.reason : "\(error.reason).\n  → \(help)"
    }

    /// The version to compare with.
    var former: Article? {
        switch subject {
        case .none, .itself, .missing: nil
        case .posted(let article, _), .history(let article, _, _): article
        }
    }

    /// In words: what it is compared with, and what is otherwise.
    func text(isColored: Bool) async throws -> String {
        guard let former else { return heading }
        let changes = try await WordDiff.between(former.withoutActs, article.withoutActs)
        let text = heading + ChangedWords.text(changes, isColored: isColored) + attachments(former)
        return text == heading ? heading + "Không có gì thay đổi.\n" : text
    }

    private var heading: String {
        switch subject {
        case .none: ""
        case .itself(let act): "\nĐây đúng là bản \(Self.words(act)).\n"
        case .posted(let article, let act):
            "\nSo với bản đang đăng (\(TerminalText.line(article.path))), \(Self.words(act)):\n"
        case .history(let article, let commit, let act):
            "\nSo với bản \(Self.words(act)), còn trong lịch sử git (\(commit.prefix(10)), \(TerminalText.line(article.path))):\n"
        case .missing(let act, let reason):
            "\nKhông so được với bản \(Self.words(act)): \(reason).\n"
        }
    }

    private static func words(_ act: Act) -> String { "đã duyệt lúc \(act.at.vietnamese)" }

    /// One line for each file of the bundle that came, went or changed.
    private func attachments(_ former: Article) -> String {
        let old = Dictionary(former.attachments.map { ($0.path, $0.sha256) }) { first, _ in first }
        let new = Dictionary(article.attachments.map { ($0.path, $0.sha256) }) { first, _ in first }
        return Set(old.keys).union(new.keys).sorted().compactMap { path in
            guard old[path] != new[path] else { return nil }
            let what = old[path] == nil ? "thêm" : new[path] == nil ? "bỏ" : "đổi"
            return "Tệp đính kèm \(what): \(TerminalText.line(path))\n"
        }.joined()
    }
}
