public import CivilTime
import Content

/// Judges every commit of a history by the `site.yml` of its parent.
public struct AuditJudge {
    let facts: AuditFacts
    let now: Timestamp
    private let history: AuditHistory
    private let founding: AuditFounding
    /// The trees of commits some of whose children are still to be judged.
    private var trees: [String: AuditTree] = [:]
    /// How many children of a commit are still to be judged.
    private var children: [String: Int] = [:]
    /// The board in force after a commit: the last `site.yml` that could be read.
    private var boards: [String: AuditBoard] = [:]
    private var clock: AuditClock
    /// The commit after which the judged part begins, and what comes from it.
    private var mainLine: Set<String>
    /// Commits with a board that was not founded where the history begins.
    private var strangers: Set<String> = []
    private var knownSecrets: Set<String>
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
        judge.requireBoard()
        return judge.verdict
    }

    private init(_ history: AuditHistory, _ facts: AuditFacts, _ now: Timestamp) {
        self.history = history
        self.facts = facts
        self.now = now
        founding = AuditFounding(history, facts)
        clock = AuditClock(now: now, boundaries: history.boundaries)
        mainLine = history.since.map { [$0] } ?? []
        knownSecrets = history.olderFiles
        for parent in history.commits.flatMap(\.parents) { children[parent, default: 0] += 1 }
        for boundary in history.boundaries {
            var tree = AuditTree()
            tree.apply(boundary.files, facts)
            trees[boundary.id] = tree
            boards[boundary.id] = boundary.board(facts)
        }
    }

    private mutating func judge(_ commit: AuditCommit) {
        verdict.commits += 1
        if let violation = clock.judge(commit) { verdict.entries.append(.violation(violation)) }
        judgeSecrets(commit)
        if commit.parents.contains(where: mainLine.contains) { mainLine.insert(commit.id) }
        let others = commit.parents.dropFirst().map { trees[$0] ?? AuditTree() }
        var tree = commit.parents.first.map { takeTree($0) } ?? AuditTree()
        for parent in commit.parents.dropFirst() { release(parent) }
        if commit.parents.contains(where: { boards[$0] != nil }) {
            judge(commit, &tree, others)
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

    /// Judges a commit before which a board is in force.
    ///
    /// Parents without a board do not count: nothing of what they hold was judged, so that all of it is new.
    private mutating func judge(
        _ commit: AuditCommit, _ tree: inout AuditTree, _ others: [AuditTree]
    ) {
        let settings = [tree.settings] + others.map(\.settings)
        let parents = zip(settings, commit.parents).compactMap { settings, parent in
            boards[parent].map { (settings: settings, board: $0) }
        }
        let counts = commit.parents.map { boards[$0] != nil }
        let articles = articles(commit, &tree, others, counts)
        guard let first = parents.first else { return }
        let own = tree.settings.flatMap { facts.boards[$0] }
        boards[commit.id] = own ?? first.board
        let isTakenOver = parents.dropFirst().contains { $0.settings == tree.settings }
        if parents.contains(where: { $0.settings != tree.settings }) {
            let rest = parents.dropFirst().map(\.board)
            var audit = BoardAudit(commit: commit, board: first.board, others: rest)
            if tree.settings != first.settings { audit.judge(own, isTakenOver: isTakenOver) }
            for other in parents.dropFirst() { audit.judgeLosses(from: other.board, to: own) }
            verdict.entries += audit.entries
        }
        // What somebody pulls into an older clone comes with the newer board, which the merge takes over.
        let entering = isTakenOver ? own ?? first.board : first.board
        for article in articles {
            var audit = ArticleAudit(
                commit: commit, board: first.board, enteringBoard: entering, now: now,
                befores: article.befores, after: article.after)
            audit.judge()
            add(audit)
        }
        judgeAges(commit, articles)
    }

    /// Acts that a merge brings in must be young as well.
    private mutating func judgeAges(_ commit: AuditCommit, _ articles: [Article]) {
        let parents = commit.parents.filter { boards[$0] != nil }
        guard parents.count > 1 else { return }
        let known = parents.indices.filter { mainLine.contains(parents[$0]) }
        var ages = EnteringAge(
            commit, boards: parents.compactMap { boards[$0] },
            candidates: known.isEmpty ? Array(parents.indices) : known)
        for article in articles { ages.add(article.befores, article.after) }
        verdict.entries += ages.violations.map { .violation($0) }
    }

    private typealias Article = (befores: [[AuditVersion]], after: [AuditVersion])

    /// The articles that a commit touches, in a fixed order, before and after; `tree` becomes that of the commit.
    private func articles(
        _ commit: AuditCommit, _ tree: inout AuditTree, _ others: [AuditTree], _ counts: [Bool]
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
        let parents = zip([first] + others, counts).filter(\.1).map(\.0)
        return keys.sorted().map { key in
            (parents.map { $0.versions(key, facts) }, tree.versions(key, facts))
        }
    }

    private mutating func add(_ audit: ArticleAudit) {
        verdict.entries += audit.entries
        verdict.acts += audit.newActs.count
        verdict.actsOnPaper += audit.newActs.count { $0.details.recordedBy != nil }
    }

    /// A commit before which no board is in force, and that may found it.
    private mutating func found(_ commit: AuditCommit, _ tree: AuditTree) {
        guard let own = tree.settings.flatMap({ facts.boards[$0] }) else { return }
        guard founding.commit == commit.id else {
            addFoundedTwice(commit)
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

    private mutating func addFoundedTwice(_ commit: AuditCommit) {
        // What follows upon such a commit, without a board in force, is its consequence.
        guard commit.parents.allSatisfy({ !strangers.contains($0) }) else {
            strangers.insert(commit.id)
            return
        }
        strangers.insert(commit.id)
        verdict.entries.append(
            .violation(
                Violation(
                    .boardFoundedTwice, commit: commit.id, file: "site.yml",
                    "Commit này thành lập một Ban biên tập khác, ngoài lịch sử của nhánh đang xét.",
                    help: "Chỉ nhập lịch sử bắt đầu từ cùng một commit thành lập.")))
    }

    /// A history that leads to no board can be judged by none.
    private mutating func requireBoard() {
        guard let last = history.commits.last, boards[last.id] == nil else { return }
        verdict.entries.append(
            .violation(
                Violation(
                    .unreadableSettings, commit: last.id, file: "site.yml",
                    "Không có `site.yml` nào đọc được để xét các commit này.",
                    help:
                        "Sửa `site.yml` (xem `bientap check`), hoặc xét từ một commit sớm hơn với `--since`.")
            ))
    }

    /// Every content that is new in the history is looked at once; nothing of it is repeated.
    private mutating func judgeSecrets(_ commit: AuditCommit) {
        guard !facts.secrets.isEmpty || !facts.secretNames.isEmpty || !facts.secretDocuments.isEmpty else {
            return
        }
        for change in commit.changes {
            guard let blob = change.blob else { continue }
            if let lines = facts.secrets[blob], knownSecrets.insert(blob).inserted {
                let list = lines.prefix(10).map(String.init).joined(separator: ", ")
                addSecret(
                    commit, change.path, "Tệp có dấu chỉ độ mật hoặc chỉ dẫn phạm vi lưu hành (dòng \(list))."
                )
            }
            if facts.secretDocuments.contains(blob), knownSecrets.insert(blob).inserted {
                addSecret(
                    commit, change.path,
                    "Trong tệp có dòng là dấu chỉ độ mật hoặc chỉ dẫn phạm vi lưu hành.")
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
