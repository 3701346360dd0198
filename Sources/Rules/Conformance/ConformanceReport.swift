public import CivilTime
public import Content
public import Diagnostics

/// How a ward stands to its regulation and to the laws that are cited: each clause met, not met with the list, or not
/// decidable by a program and why.
public struct ConformanceReport: Sendable {
    /// The clauses of the regulation, the time limits and duties of `site.yml`, and the laws that the rules rest on.
    public let groups: [ConformanceGroup]
    /// The moment of the look.
    public let now: Timestamp

    /// A look at a ward.
    ///
    /// - Parameters:
    ///   - ward: everything that was read.
    ///   - findings: what the rules found in it.
    ///   - now: the moment of the look.
    public init(_ ward: Ward, _ findings: [Finding], now: Timestamp) {
        let judge = ConformanceJudge(ward, findings, now: now)
        groups = ([judge.regulation] + judge.obligations + judge.laws + [judge.unread])
            .filter { !$0.entries.isEmpty }
        self.now = now
    }

    /// How many entries have a state.
    public func count(_ state: ConformanceEntry.State) -> Int {
        groups.reduce(0) { $0 + $1.entries.count { $0.state == state } }
    }

    /// The counts in a sentence.
    var summary: String {
        let counts = ConformanceEntry.State.allCases.map { "\(count($0)) \($0.title)" }
        return "Tính đến ngày \(now.date.vietnamese): \(counts.joined(separator: ", "))."
    }
}
