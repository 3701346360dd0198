public import CivilTime
public import Content
import Reading
import Registers

/// Time limits as an iCalendar object (RFC 5545): a whole day for each that is still to be kept.
public struct DeadlineCalendar {
    private let settings: Settings
    private let secretPaths: Set<String>
    private let now: Timestamp
    private var lines = ContentLines()

    private init(_ settings: Settings, _ secretPaths: Set<String>, _ now: Timestamp) {
        self.settings = settings
        self.secretPaths = secretPaths
        self.now = now
    }

    /// The bytes of a calendar.
    ///
    /// - Parameters:
    ///   - deadlines: what is to be kept; what was done, or has no day, is left out.
    ///   - settings: those of the ward.
    ///   - secretPaths: the articles of which nothing but the path may be shown.
    ///   - now: the moment at which it is made.
    public static func bytes(
        _ deadlines: [Deadline], _ settings: Settings, secretPaths: Set<String>, now: Timestamp
    ) -> [UInt8] {
        var calendar = DeadlineCalendar(settings, secretPaths, now)
        calendar.lines.beginCalendar("Thời hạn của \(settings.site.title)", product: "Thoi han")
        for deadline in deadlines where deadline.isDue { calendar.write(deadline) }
        calendar.lines.endCalendar()
        return calendar.lines.bytes
    }

    private mutating func write(_ deadline: Deadline) {
        guard let due = deadline.due else { return }
        lines.write("BEGIN", raw: "VEVENT")
        lines.write("UID", raw: name(of: deadline))
        lines.write("DTSTAMP", raw: ContentLines.utc(now))
        lines.writeDays(due, through: due)
        lines.write("SUMMARY", text: summary(deadline))
        lines.write("DESCRIPTION", text: description(deadline))
        lines.write("CATEGORIES", text: deadline.state.title)
        // Nobody is busy for the whole of a day on which something ends.
        lines.write("TRANSP", raw: "TRANSPARENT")
        lines.write("END", raw: "VEVENT")
    }

    /// The same thing keeps its name from one calendar to the next, so that a program moves it and does not double it.
    private func name(of deadline: Deadline) -> String {
        let article = deadline.article.map { $0.frontMatter.id?.value.text ?? $0.path }
        let parts = [deadline.ruleID, deadline.start.iso, article].compactMap { $0 }
        let host = settings.site.url.absolute("").split(separator: "://", maxSplits: 1).last ?? ""
        return "\(parts.joined(separator: "-"))@\(host.prefix { $0 != "/" })"
    }

    private func summary(_ deadline: Deadline) -> String {
        guard let article = deadline.article else { return deadline.title }
        guard !secretPaths.contains(article.path) else { return "\(deadline.title): \(article.path)" }
        return "\(deadline.title): \(article.frontMatter.title?.value ?? article.path)"
    }

    private func description(_ deadline: Deadline) -> String {
        let people = deadline.members.map { settings.board.member($0)?.displayName ?? $0 }
        let facts = [
            ("Người phụ trách", people.joined(separator: "; ")),
            ("Căn cứ", deadline.basis.joined(separator: ", ")),
            ("Tính từ ngày", deadline.start.vietnamese), ("Tình trạng", deadline.state.title),
            ("Hạn", deadline.dayRule ?? ""),
        ]
        return facts.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }.joined(separator: "\n")
    }
}
