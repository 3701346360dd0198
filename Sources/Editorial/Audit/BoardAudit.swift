import CivilTime
import Content
import Reading

/// Judges what one commit did to `site.yml`.
struct BoardAudit {
    let commit: AuditCommit
    /// The board in force before the commit.
    let board: AuditBoard
    /// What the boards of the other parents of a merge say, where it was judged already.
    let others: [BoardFacts]
    private(set) var entries: [AuditVerdict.Entry] = []

    init(commit: AuditCommit, board: AuditBoard, others: [AuditBoard] = []) {
        self.commit = commit
        self.board = board
        self.others = others.map { BoardFacts($0.settings) }
    }

    /// Judges a new `site.yml`.
    ///
    /// - Parameters:
    ///   - own: the new one; nil when it cannot be used.
    ///   - isTakenOver: whether a merge takes it from another parent, where its changes were judged.
    mutating func judge(_ own: AuditBoard?, isTakenOver: Bool) {
        guard let own else {
            guard !isTakenOver else { return }
            add(
                .unreadableSettings, "`site.yml` không đọc được hoặc không còn ở commit này.",
                "Sửa `site.yml` (xem `bientap check`); đến lúc đó bản đọc được gần nhất vẫn có hiệu lực.")
            return
        }
        if !isTakenOver, commit.parents.count < 2 { judgeGrowth(to: own) }
        judgeLosses(from: board, to: own)
        guard !isTakenOver else { return }
        let old = BoardFacts(board.settings)
        let new = BoardFacts(own.settings)
        judgeMembers(old, new, own)
        judgeSections(old, new, own)
        judgeDelegations(old, new, own)
        judgeWrittenRules(old, new, own)
        judgeCredentials(old, new, own)
        judgeEditor(old, new, own)
    }

    /// Judges what a `site.yml` no longer has of another one: nothing of these two lists ever goes.
    mutating func judgeLosses(from other: AuditBoard, to own: AuditBoard?) {
        guard let own else { return }
        for member in other.board.members where own.board.member(member.id.value) == nil {
            add(
                .memberRemoved,
                "\(member.displayName) (`\(member.id.value)`) không còn trong `board.members`.",
                "Khôi phục dòng ấy và ghi ngày thôi nhiệm vụ ở `until`.")
        }
        var rest = own.board.decisions[...]
        for decision in other.board.decisions {
            guard let index = rest.firstIndex(of: decision) else {
                rewritten("Mục “\(decision.number)” của `board.decisions` bị sửa, bỏ hoặc đổi chỗ.")
                return
            }
            rest = rest[(index + 1)...]
        }
    }

    /// Outside merges new papers stand below the old ones.
    private mutating func judgeGrowth(to own: AuditBoard) {
        let old = board.board.decisions
        let new = own.board.decisions
        let isKept = old.allSatisfy(new.contains)
        guard isKept, !new.starts(with: old), new.count > old.count else { return }
        rewritten("Mục mới của `board.decisions` không đứng ở cuối danh sách.")
    }

    private mutating func rewritten(_ message: String) {
        add(
            .decisionsRewritten, message,
            "Khôi phục danh sách từ commit trước và thêm mục mới vào cuối; văn bản thay thế là một mục mới.")
    }

    mutating func add(_ rule: AuditRule, _ message: String, _ help: String) {
        let violation = Violation(rule, commit: commit.id, file: "site.yml", message, help: help)
        entries.append(.violation(violation))
    }

    // MARK: Papers

    /// Whether the commit enters a new paper of somebody, signed by the day of the commit.
    func hasNewPaper(by authority: BoardDecision.Authority, in own: AuditBoard) -> Bool {
        var known = board.board.decisions
        return own.board.decisions.contains { decision in
            if let index = known.firstIndex(of: decision) {
                known.remove(at: index)
                return false
            }
            return decision.by == authority && !decision.number.isEmpty
                && decision.date <= commit.committed.date
        }
    }

    private mutating func judgeMembers(_ old: BoardFacts, _ new: BoardFacts, _ own: AuditBoard) {
        let changed = new.members.filter { old.members[$0.key] != $0.value }.keys.sorted()
        guard !changed.isEmpty, !hasNewPaper(by: .chair, in: own) else { return }
        add(
            .membersChanged,
            "Thành viên \(list(changed)) được thêm hoặc sửa mà không có quyết định mới của Chủ tịch Ủy ban nhân dân.",
            "Thêm vào cuối `board.decisions` số, ngày của quyết định với `by: chair`, trong cùng commit.")
    }

    private mutating func judgeSections(_ old: BoardFacts, _ new: BoardFacts, _ own: AuditBoard) {
        let ids = Set(old.assignments.keys).union(new.assignments.keys)
        let changed = ids.filter { old.assignments[$0] != new.assignments[$0] }.sorted()
        guard !changed.isEmpty, !hasNewPaper(by: .head, in: own) else { return }
        add(
            .sectionsChanged,
            "Chuyên mục \(list(changed)) được thêm, bỏ hoặc đổi người phụ trách mà không có văn bản mới của Trưởng ban.",
            "Thêm vào cuối `board.decisions` số, ngày của văn bản với `by: head`, trong cùng commit.")
    }

    private mutating func judgeDelegations(_ old: BoardFacts, _ new: BoardFacts, _ own: AuditBoard) {
        guard !hasNewPaper(by: .head, in: own) else { return }
        let ids = Set(old.delegations.keys).union(new.delegations.keys).sorted()
        let changed = ids.filter { !isPapered(new.delegations[$0], after: old.delegations[$0]) }
        guard !changed.isEmpty else { return }
        add(
            .delegationChanged,
            "Ủy quyền \(list(changed)) được thêm, sửa hoặc bỏ mà không có văn bản mới của Trưởng ban.",
            "Ghi số, ngày của văn bản mới ở `document` của ủy quyền, hoặc thêm vào `board.decisions` với `by: head`."
        )
    }

    /// A new delegation names its paper. One that changes needs another paper, unless it only ends earlier.
    private func isPapered(
        _ delegation: BoardFacts.DelegationFacts?, after former: BoardFacts.DelegationFacts?
    ) -> Bool {
        guard let delegation else { return false }
        guard let former else { return delegation.document != nil }
        if delegation == former || delegation.isEnded(from: former) { return true }
        return delegation.document != nil && delegation.document != former.document
    }

    func list(_ ids: [String]) -> String { ids.map { "`\($0)`" }.joined(separator: ", ") }

    // MARK: The editor

    private mutating func judgeEditor(_ old: BoardFacts, _ new: BoardFacts, _ own: AuditBoard) {
        let isChanged =
            old.members != new.members || old.assignments != new.assignments
            || old.delegations != new.delegations || old.writtenRules != new.writtenRules
            || old.terms != new.terms || old.rest != new.rest || !changedByOthers(old, new).isEmpty
            || board.board.decisions != own.board.decisions
        guard isChanged else { return }
        let date = commit.committed.date
        let editors = board.members(email: commit.email).filter {
            $0.isInOffice(on: date) && ($0.role == .head || $0.isAdmin)
        }
        guard !editors.isEmpty else {
            let names = board.board.members.filter {
                $0.isInOffice(on: date) && ($0.role == .head || $0.isAdmin)
            }
            .map(\.displayName)
            add(
                .settingsChangedByAnother,
                "Ban biên tập, chuyên mục hoặc quy tắc bị sửa bởi \(commit.email.isEmpty ? "người không rõ thư điện tử" : commit.email).",
                "\(names.isEmpty ? "Trưởng ban" : names.joined(separator: " hoặc ")) làm lại thay đổi này từ máy của mình."
            )
            return
        }
        guard board.board.requiresSigning else { return }
        addClaim(editors.map(\.id.value))
    }

    mutating func addClaim(_ members: [String]) {
        entries.append(
            .claim(
                SignatureClaim(
                    commit: commit.id, roster: board.roster, members: members, file: "site.yml",
                    what: "sửa `site.yml`")))
    }
}
