import CivilTime
import Content

/// Which works of the staff lie inside their quotas (NĐ 18/2014 Đ4.11–12).
///
/// The first works of each stretch of time, by day and file, are owed; a work of several authors counts as one for
/// each. Works outside the period of a list count too, so that a quarter is the sum of its months.
struct QuotaLedger {
    private var owed: Set<Key> = []

    private struct Key: Hashable {
        let path: String
        let payee: RoyaltyPayee
    }

    init(_ works: [RoyaltyWork], _ settings: RoyaltySettings, closingDay: Int?) {
        guard !settings.quotas.isEmpty else { return }
        var counts: [Count: Int] = [:]
        for work in works.sorted(by: { ($0.article.day, $0.article.path) < ($1.article.day, $1.article.path) }
        ) {
            for payee in work.authors {
                guard let member = payee.member,
                    let quota = settings.quotas(of: member).row(on: work.article.day).row,
                    let window = ReportPeriod(
                        containing: work.article.day, months: quota.span.months, closingDay: closingDay)
                else { continue }
                let count = Count(member: member, window: window)
                counts[count, default: 0] += 1
                if counts[count, default: 0] <= quota.works {
                    owed.insert(Key(path: work.article.path, payee: payee))
                }
            }
        }
    }

    private struct Count: Hashable {
        let member: String
        let window: ReportPeriod
    }

    /// Whether the authorship of a work lies inside the quota of somebody.
    func covers(_ work: RoyaltyWork, _ payee: RoyaltyPayee) -> Bool {
        owed.contains(Key(path: work.article.path, payee: payee))
    }
}

extension RoyaltyWork {
    /// The authors, each once.
    var authors: [RoyaltyPayee] {
        var seen: Set<RoyaltyPayee> = []
        return shares.compactMap { share in
            guard case .author = share.kind, seen.insert(share.payee).inserted else { return nil }
            return share.payee
        }
    }
}

extension RoyaltySettings.Quota.Span {
    /// How many months it has.
    var months: Int {
        switch self {
        case .month: 1
        case .quarter: 3
        case .halfYear: 6
        case .year: 12
        }
    }
}
