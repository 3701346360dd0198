import CivilTime
import Content
import Diagnostics

/// A dated table of the royalty settings, with what is wrong with its days.
struct RoyaltyTable {
    /// What people call it.
    let title: String
    /// Rows that hold on the same days as another one.
    let overlaps: [Fault]
    /// Days between rows that no row holds for.
    let gaps: [Fault]

    struct Fault {
        let position: Position
        /// The days, as read in a sentence.
        let days: String
    }

    init(_ title: String, _ rows: [some DatedRow]) {
        self.title = title
        overlaps = rows.overlaps.map { earlier, later in
            Fault(
                position: later.position,
                days: "dòng \(earlier.position.line) và dòng \(later.position.line) của site.yml")
        }
        gaps = rows.gaps.map { first, last, before in
            Fault(
                position: before.position,
                days: first == last
                    ? "ngày \(first.vietnamese)"
                    : "các ngày từ \(first.vietnamese) đến \(last.vietnamese)")
        }
    }
}

extension RoyaltySettings {
    /// The base salaries, the rates of each genre and the quotas of each member.
    var tables: [RoyaltyTable] {
        var genres: [String] = []
        for rate in rates
        where !genres.contains(where: { rates(of: $0).contains { $0.position == rate.position } }) {
            genres.append(rate.genre)
        }
        var members: [String] = []
        for quota in quotas where !members.contains(quota.member) { members.append(quota.member) }
        return [RoyaltyTable("Bảng lương cơ sở", baseSalaries)]
            + genres.map { RoyaltyTable("Khung hệ số của thể loại “\($0)”", rates(of: $0)) }
            + members.map { RoyaltyTable("Định mức của `\($0)`", quotas(of: $0)) }
    }
}
