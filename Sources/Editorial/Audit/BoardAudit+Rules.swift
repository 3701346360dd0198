import Content

/// What the head laid down, and by what members are known.
extension BoardAudit {
    // MARK: Rules of the head

    /// Rules rest on a paper as delegations do.
    mutating func judgeWrittenRules(_ old: BoardFacts, _ new: BoardFacts, _ own: AuditBoard) {
        guard !hasNewPaper(by: .head, in: own) else { return }
        let names = Set(old.writtenRules.keys).union(new.writtenRules.keys).sorted()
        var changed = names.filter { name in
            let rule = new.writtenRules[name]
            return !isPapered(rule, after: old.writtenRules[name])
                && !others.contains { $0.writtenRules[name] == rule }
        }
        for (index, term) in new.terms.enumerated() where old.terms[index] != term {
            guard !others.contains(where: { $0.terms[index] == term }) else { continue }
            changed.append(String(term.prefix { $0 != ":" }))
        }
        guard !changed.isEmpty else { return }
        add(
            .writtenRulesChanged,
            "Quy tắc \(list(changed)) được thêm, sửa hoặc bỏ mà không có văn bản mới của Trưởng ban.",
            "Ghi số, ngày của văn bản mới ở `document` của quy tắc, hoặc thêm vào `board.decisions` với `by: head`."
        )
    }

    /// A rule that changes names another paper, unless it only ends earlier.
    private func isPapered(
        _ rule: BoardRules.WrittenRule?, after former: BoardRules.WrittenRule?
    ) -> Bool {
        guard let rule else { return former == nil }
        guard let former, rule != former else { return true }
        if rule.document != former.document { return true }
        guard let until = rule.until, rule.scope == former.scope, rule.since == former.since else {
            return false
        }
        return former.until.map { until <= $0 } ?? true
    }

    // MARK: Addresses and keys

    /// The members known before whose addresses or keys are others now, and not by themselves.
    func changedByOthers(_ old: BoardFacts, _ new: BoardFacts) -> [String] {
        changedCredentials(old, new).filter { !isCommitter($0) }
    }

    private func changedCredentials(_ old: BoardFacts, _ new: BoardFacts) -> [String] {
        old.credentials.keys.sorted().filter { id in
            guard let own = new.credentials[id], own != old.credentials[id] else { return false }
            return !others.contains { $0.credentials[id] == own }
        }
    }

    private func isCommitter(_ id: String) -> Bool {
        board.board.member(id)?.commits(as: commit.email.lowercased()) ?? false
    }

    /// Who changes the key of another can act in that member's name: a paper must say so.
    mutating func judgeCredentials(_ old: BoardFacts, _ new: BoardFacts, _ own: AuditBoard) {
        guard !hasNewPaper(by: .chair, in: own), !hasNewPaper(by: .head, in: own) else { return }
        let changed = changedByOthers(old, new)
        if !changed.isEmpty {
            add(
                .credentialsChanged,
                "Thư điện tử hoặc khóa của \(list(changed)) bị đổi trong commit của người khác mà không có văn bản mới.",
                "Người ấy tự đổi từ máy của mình; hoặc thêm văn bản của Trưởng ban hay Chủ tịch vào `board.decisions`."
            )
        }
        guard board.board.requiresSigning else { return }
        for id in changedCredentials(old, new) where isCommitter(id) { addClaim([id]) }
    }
}
