public import CivilTime
import Content

/// Judges every commit of a history by the `site.yml` of its parent.
public struct AuditJudge {
    let facts: AuditFacts
    let now: Timestamp
    private let history: AuditHistory
    private let mainLine: Set<String>
    /// The trees of commits some of whose children are still to be judged.
    private var trees: [String: AuditTree] = [:]
    /// How many children of a commit are still to be judged.
    private var children: [String: Int] = [:]
    /// The board in force after a commit: the last `site.yml` that could be read.
    private var boards: [String: AuditBoard] = [:]
    private var times: [String: Timestamp] = [:]
    private var knownSecrets: Set<String>
    private var hasOlderBoard = false
    private var verdict = AuditVerdict()

    /// Judges a history.
    ///
    /// - Parameters:
    ///   - history: the commits.
    ///   - facts: what their contents say.
    ///   - now: the moment after which no act may lie.
    public static func judge(_ history: AuditHistory, facts: AuditFacts, now: Timestamp) -> AuditVerdict {
        var judge = AuditJudge(history, facts, now)
        for commit in history.commits { judge.judge(commit) }
        return judge.verdict
    }

    private init(_ history: AuditHistory, _ facts: AuditFacts, _ now: Timestamp) {
        self.history = history
        self.facts = facts
        self.now = now
        mainLine = history.mainLine
        knownSecrets = history.olderFiles
        for parent in history.commits.flatMap(\.parents) { children[parent, default: 0] += 1 }
        for boundary in history.boundaries {
            var tree = AuditTree()
            tree.apply(boundary.files, facts)
            if tree.settings != nil { hasOlderBoard = true }
            trees[boundary.id] = tree
            boards[boundary.id] = tree.settings.flatMap { facts.boards[$0] }
            times[boundary.id] = boundary.committed
        }
    }

    private mutating func judge(_ commit: AuditCommit) {
        verdict.commits += 1
        judgeTime(commit)
        judgeSecrets(commit)
        times[commit.id] = commit.committed
        let others = commit.parents.dropFirst().map { trees[$0] ?? AuditTree() }
        var tree = commit.parents.first.map { takeTree($0) } ?? AuditTree()
        for parent in commit.parents.dropFirst() { release(parent) }
        if let board = commit.parents.first.flatMap({ boards[$0] }) {
            judge(commit, board, &tree, others)
        } else {
            tree.apply(commit.changes, facts)
            found(commit, tree)
        }
        if children[commit.id, default: 0] > 0 { trees[commit.id] = tree }
    }

    /// The tree of a first parent: taken away for its last child, so that it is changed and not copied.
    private mutating func takeTree(_ id: String) -> AuditTree {
        children[id, default: 1] -= 1
        return (children[id] == 0 ? trees.removeValue(forKey: id) : trees[id]) ?? AuditTree()
    }

    private mutating func release(_ id: String) {
        children[id, default: 1] -= 1
        if children[id] == 0 { trees[id] = nil }
    }

    private mutating func judge(
        _ commit: AuditCommit, _ board: AuditBoard, _ tree: inout AuditTree, _ others: [AuditTree]
    ) {
        let former = tree.settings
        let articles = articles(commit, &tree, others)
        let own = tree.settings.flatMap { facts.boards[$0] }
        boards[commit.id] = own ?? board
        let isTakenOver = others.contains { $0.settings == tree.settings }
        if tree.settings != former || others.contains(where: { $0.settings != tree.settings }) {
            var audit = BoardAudit(commit: commit, board: board)
            if tree.settings != former { audit.judge(own, isTakenOver: isTakenOver) }
            for parent in commit.parents.dropFirst() {
                if let other = boards[parent] { audit.judgeLosses(from: other, to: own) }
            }
            verdict.entries += audit.entries
        }
        for article in articles {
            // What somebody pulls into an older clone comes with the newer board, which the merge takes over.
            var audit = ArticleAudit(
                commit: commit, board: board, enteringBoard: isTakenOver ? own ?? board : board, now: now,
                befores: article.befores, after: article.after)
            audit.judge()
            add(audit)
        }
    }

    private typealias Article = (befores: [[AuditVersion]], after: [AuditVersion])

    /// The articles that a commit touches, in a fixed order, before and after; `tree` becomes that of the commit.
    private func articles(
        _ commit: AuditCommit, _ tree: inout AuditTree, _ others: [AuditTree]
    ) -> [Article] {
        var keys = tree.keys(touchedBy: commit.changes, facts)
        guard !others.isEmpty else {
            let sorted = keys.sorted()
            let befores = sorted.map { tree.versions($0, facts) }
            tree.apply(commit.changes, facts)
            return zip(sorted, befores).map { ([$1], tree.versions($0, facts)) }
        }
        let first = tree
        tree.apply(commit.changes, facts)
        for other in others { keys.formUnion(tree.keysOfDifferences(from: other, facts)) }
        return keys.sorted().map { key in
            (([first] + others).map { $0.versions(key, facts) }, tree.versions(key, facts))
        }
    }

    private mutating func add(_ audit: ArticleAudit) {
        verdict.entries += audit.entries
        verdict.acts += audit.newActs.count
        verdict.actsOnPaper += audit.newActs.count { $0.details.recordedBy != nil }
    }

    /// A commit before which no board is in force: the first with a `site.yml` founds it.
    private mutating func found(_ commit: AuditCommit, _ tree: AuditTree) {
        guard let own = tree.settings.flatMap({ facts.boards[$0] }) else { return }
        guard !hasOlderBoard, verdict.founding == nil, mainLine.contains(commit.id) else {
            verdict.entries.append(
                .violation(
                    Violation(
                        .boardFoundedTwice, commit: commit.id, file: "site.yml",
                        "Commit này thành lập một Ban biên tập khác, ngoài lịch sử của nhánh đang xét.",
                        help: "Chỉ nhập lịch sử bắt đầu từ cùng một commit thành lập.")))
            return
        }
        verdict.founding = commit.id
        boards[commit.id] = own
        for key in tree.keys.sorted() {
            var audit = ArticleAudit(
                commit: commit, board: own, enteringBoard: own, now: now, befores: [],
                after: tree.versions(key, facts))
            audit.judgeTakenOver()
            verdict.entries += audit.entries
            verdict.actsTakenOver += audit.newActs.count
        }
    }

    private mutating func judgeTime(_ commit: AuditCommit) {
        let tolerance = 24 * 3600
        guard let latest = commit.parents.compactMap({ times[$0] }).max(),
            latest.secondsSinceEpoch - commit.committed.secondsSinceEpoch > tolerance
        else { return }
        verdict.entries.append(
            .violation(
                Violation(
                    .forgedCommitTime, commit: commit.id, file: nil,
                    "Commit ghi \(commit.committed.vietnamese), trước commit đứng trước nó (\(latest.vietnamese)).",
                    help: "Kiểm tra đồng hồ của máy đã tạo commit; tạo lại commit với ngày đúng.")))
    }

    /// Every content that is new in the history is looked at once; nothing of it is repeated.
    private mutating func judgeSecrets(_ commit: AuditCommit) {
        guard !facts.secrets.isEmpty || !facts.secretNames.isEmpty else { return }
        for change in commit.changes {
            guard let blob = change.blob else { continue }
            if let lines = facts.secrets[blob], knownSecrets.insert(blob).inserted {
                let list = lines.prefix(10).map(String.init).joined(separator: ", ")
                addSecret(
                    commit, change.path, "Tệp có dấu chỉ độ mật hoặc chỉ dẫn phạm vi lưu hành (dòng \(list))."
                )
            }
            if facts.secretNames.contains(change.path), knownSecrets.insert(change.path).inserted {
                addSecret(commit, change.path, "Tên tệp mang dấu chỉ độ mật hoặc phạm vi lưu hành.")
            }
        }
    }

    private mutating func addSecret(_ commit: AuditCommit, _ path: String, _ message: String) {
        let help =
            "Dừng lại: không đẩy commit này đi đâu; báo Trưởng Ban biên tập và người phụ trách bảo vệ bí mật nhà "
            + "nước, rồi gỡ tệp khỏi lịch sử git và khỏi mọi bản sao."
        verdict.entries.append(
            .violation(Violation(.secretInHistory, commit: commit.id, file: path, message, help: help)))
    }
}
