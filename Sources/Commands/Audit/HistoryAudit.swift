import CivilTime
import Editorial
import Workspace

/// A history that has been judged.
struct HistoryAudit {
    /// The full name of the newest commit.
    let revision: String
    /// The full name of the commit after which the judged part begins.
    let since: String?
    /// What was judged.
    let commits: [String: AuditCommit]
    let verdict: AuditVerdict
    let signatures: Int
    /// How many documents could not be looked into because a program is missing.
    let documentsUnread: Int
    /// In the order of the history; what concerns the whole of it first.
    let violations: [Violation]

    static func run(
        _ repository: GitRepository, revision: String, since: String?, expect: String?, now: Timestamp
    ) async throws -> HistoryAudit {
        guard let head = try await repository.commit(revision) else {
            throw unknown("--revision", revision)
        }
        var start: String?
        // What a hook of a server is given for a branch that is new.
        if let since, !isZero(since) {
            guard let commit = try await repository.commit(since) else { throw unknown("--since", since) }
            start = commit
        }
        let rewriting = try await rewriting(repository, head, expect)
        let history = try await repository.history(of: head, since: start, now: now)
        var facts = try await HistoryFacts.read(history, from: repository)
        guard !facts.boards.isEmpty || history.commits.isEmpty else {
            throw CommandFailure(
                "bientap: lịch sử này không có site.yml nào đọc được.\n"
                    + "  → Chạy `bientap check`, sửa site.yml rồi commit.\n",
                status: ExitStatus.configuration)
        }
        let unread = try await HistorySecrets.readDocuments(of: history, from: repository, into: &facts)
        let verdict = AuditJudge.judge(history, facts: facts, now: now)
        let questions = Set(verdict.claims.map(\.question))
        let answers = try await GitSignatures(repository).check(questions)
        return HistoryAudit(
            revision: head, since: start,
            commits: Dictionary(history.commits.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
            verdict: verdict, signatures: questions.count, documentsUnread: unread,
            violations: rewriting + verdict.violations(signatures: answers))
    }

    /// The violation of a history that no longer leads back to a known commit.
    private static func rewriting(
        _ repository: GitRepository, _ head: String, _ expect: String?
    ) async throws -> [Violation] {
        guard let expect else { return [] }
        let known = try await repository.commit(expect)
        guard known != nil || isFullName(expect) else { throw unknown("--expect", expect) }
        if let known, try await repository.isAncestor(known, of: head) { return [] }
        return [
            Violation(
                .historyRewritten, commit: head, file: nil,
                "Lịch sử không còn commit \(known ?? expect): nó đã bị viết lại.",
                help:
                    "Hỏi người có quyền đẩy lên kho; khôi phục nhánh từ một bản sao còn commit ấy và cấm force push."
            )
        ]
    }

    /// After a rewriting the commit itself may be gone from the repository, so that only its name is known.
    private static func isFullName(_ text: String) -> Bool {
        (text.utf8.count == 40 || text.utf8.count == 64) && text.allSatisfy(\.isHexDigit)
    }

    private static func isZero(_ name: String) -> Bool { isFullName(name) && name.allSatisfy { $0 == "0" } }

    private static func unknown(_ option: String, _ text: String) -> CommandFailure {
        guard text != "HEAD" else {
            return CommandFailure(
                "bientap: kho git này chưa có commit nào để đối chiếu.\n"
                    + "  → Ghi lần đầu bằng `git add site.yml themes` và `git commit`, rồi chạy lại.\n",
                status: ExitStatus.usage)
        }
        return CommandFailure(
            "bientap: \(option): kho không có commit “\(text)”.\n"
                + "  → Ghi tên nhánh, thẻ hoặc mã commit; xem bằng `git log`.\n",
            status: ExitStatus.usage)
    }
}
