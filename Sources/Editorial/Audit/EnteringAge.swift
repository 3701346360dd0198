import CivilTime
import Content

/// Judges how old the acts are that come together in a merge.
///
/// Each was judged by the date of its own commit, which anyone can write on a branch from an old commit. One parent
/// is the main line, and what the others bring must be as young as if it were committed with the merge. The order
/// of parents does not tell which one that is, since pulling into an older clone makes the main line the second:
/// so it is enough when the acts fit one of them. Where it is known after which commit the judged part begins, only
/// parents count that come from it.
struct EnteringAge {
    private struct OldAct {
        let path: String
        let act: Act
        let age: Int
        let limit: Int
    }

    private let commit: AuditCommit
    /// The days within which an act must be there, for each parent that may be the main line, by its place.
    private let limits: [Int: Int]
    private var found: [Int: [OldAct]] = [:]

    /// - Parameters:
    ///   - commit: a merge.
    ///   - boards: the boards of its parents.
    ///   - candidates: the places of those that may be the main line.
    init(_ commit: AuditCommit, boards: [AuditBoard], candidates: [Int]) {
        self.commit = commit
        limits = Dictionary(uniqueKeysWithValues: candidates.map { ($0, boards[$0].board.rules.recordDays) })
    }

    /// Takes over an article, as it is in each parent and in the merge.
    mutating func add(_ befores: [[AuditVersion]], _ after: [AuditVersion]) {
        for version in after where !version.text.acts.isEmpty {
            let own = Set(version.newActs(since: befores.flatMap { $0 }))
            for (place, limit) in limits {
                for index in version.newActs(since: befores[place]) where !own.contains(index) {
                    let act = version.text.acts[index]
                    let age = commit.committed.date.dayNumber - act.at.date.dayNumber
                    guard age > limit else { continue }
                    let old = OldAct(path: version.path, act: act, age: age, limit: limit)
                    found[place, default: []].append(old)
                }
            }
        }
    }

    /// The acts that are too old, whichever parent is the main line.
    var violations: [Violation] {
        guard let first = limits.keys.min(), limits.keys.allSatisfy({ found[$0] != nil }) else { return [] }
        return (found[first] ?? []).map { old in
            Violation(
                .forgedActTime, commit: commit.id, file: old.path,
                "Bước “\(old.act.action.title)” ghi ngày \(old.act.at.date.vietnamese), vào nhánh chính với commit gộp này sau \(old.age) ngày; hạn đưa vào kho là \(old.limit) ngày.",
                help:
                    "Người ấy làm lại bước này với thời điểm hiện tại; hạn đặt ở `board.rules.record_days`.")
        }
    }
}
