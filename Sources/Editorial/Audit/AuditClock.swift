import CivilTime

/// The dates of commits, each judged by all that come before it.
///
/// A date is what the commit says. The latest one of a line is kept, so that it does not walk back step by step.
struct AuditClock {
    /// How far a date may lie before the latest one of those before it, in seconds.
    private static let tolerance = 24 * 3600
    /// How far a date may lie after now, in seconds.
    private static let lead = 600

    let now: Timestamp
    /// The latest date of a commit and of those before it, as far as they have come.
    private var latest: [String: Timestamp] = [:]
    /// What a commit, or one before it, was found to lie too long before; this is told once.
    private var told: [String: Timestamp] = [:]

    init(now: Timestamp, boundaries: [AuditHistory.Boundary]) {
        self.now = now
        for boundary in boundaries { latest[boundary.id] = boundary.latest }
    }

    /// Takes over the date of a commit.
    mutating func judge(_ commit: AuditCommit) -> Violation? {
        let before = commit.parents.compactMap { latest[$0] }.max()
        guard commit.committed.secondsSinceEpoch - now.secondsSinceEpoch <= Self.lead else {
            // What follows is not measured by a day that has not come.
            latest[commit.id] = before
            return violation(
                commit,
                "Commit ghi \(commit.committed.vietnamese), sau thời điểm đối chiếu (\(now.vietnamese)).")
        }
        latest[commit.id] = max(commit.committed, before ?? commit.committed)
        guard let before, before.secondsSinceEpoch - commit.committed.secondsSinceEpoch > Self.tolerance
        else { return nil }
        told[commit.id] = before
        guard !commit.parents.contains(where: { told[$0] == before }) else { return nil }
        return violation(
            commit,
            "Commit ghi \(commit.committed.vietnamese), trước những commit đứng trước nó (muộn nhất là \(before.vietnamese))."
        )
    }

    private func violation(_ commit: AuditCommit, _ message: String) -> Violation {
        Violation(
            .forgedCommitTime, commit: commit.id, file: nil, message,
            help: "Kiểm tra đồng hồ của máy đã tạo commit; tạo lại commit với ngày đúng.")
    }
}
