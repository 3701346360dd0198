public import Content

/// What was made public in a quarter.
public struct QuarterPage: Sendable {
    /// The quarter.
    public let quarter: Quarter
    /// Positions in ``Site/entries``, newest first.
    public let entries: [Int]

    /// The quarters in which something was made public, newest first.
    static func all(_ entries: [SiteEntry]) -> [QuarterPage] {
        var lists: [Quarter: [Int]] = [:]
        for (index, entry) in entries.enumerated() {
            lists[Quarter(entry.date.date), default: []].append(index)
        }
        return lists.map { QuarterPage(quarter: $0, entries: $1) }.sorted { $0.quarter > $1.quarter }
    }

    var title: String { "Thông tin đã công khai \(quarter.title)" }
}
