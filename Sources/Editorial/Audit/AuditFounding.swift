/// Which commit founds the board: the first one with a `site.yml` that can be read.
///
/// There may be several that have none before them, where histories without a common beginning were put together.
/// Then it is the one from which the main line comes, and the others are no foundings. Who merges decides what the
/// main line is; but whatever he makes of it, the other beginnings are found.
struct AuditFounding {
    /// The commit; nil when the board was founded before the part that is judged, or never.
    let commit: String?

    init(_ history: AuditHistory, _ facts: AuditFacts) {
        var settings: [String: String] = [:]
        var covered: Set<String> = []
        for boundary in history.boundaries {
            settings[boundary.id] = boundary.files.first { $0.path == "site.yml" }?.blob
            if boundary.board(facts) != nil { covered.insert(boundary.id) }
        }
        guard covered.isEmpty else {
            commit = nil
            return
        }
        var candidates: [String] = []
        for commit in history.commits {
            let change = commit.changes.first { $0.path == "site.yml" }
            settings[commit.id] = change.map(\.blob) ?? commit.parents.first.flatMap { settings[$0] }
            if commit.parents.contains(where: covered.contains) {
                covered.insert(commit.id)
            } else if let blob = settings[commit.id], facts.boards[blob] != nil {
                covered.insert(commit.id)
                candidates.append(commit.id)
            }
        }
        let mainLine = history.mainLine
        commit = candidates.first(where: mainLine.contains) ?? candidates.first
    }
}
