import CivilTime
import Reading

/// Writes entries as an iCalendar object (RFC 5545). Moments stand in UTC, so that no zone has to be described, and
/// nothing depends on the clock: the stamp of an entry is the day on which it was published.
struct CalendarWriter {
    private let site: RegisterSite
    private var lines = ContentLines()

    private init(site: RegisterSite) { self.site = site }

    /// The bytes of a calendar; entries without a time are left out.
    static func bytes(_ entries: [RecordEntry], name: String, site: RegisterSite) -> [UInt8] {
        var writer = CalendarWriter(site: site)
        writer.lines.beginCalendar(name, product: "Lich cong tac")
        for entry in entries {
            guard let time = EventTime(entry.record) else { continue }
            writer.write(entry, time)
        }
        writer.lines.endCalendar()
        return writer.lines.bytes
    }

    private mutating func write(_ entry: RecordEntry, _ time: EventTime) {
        let record = entry.record
        let changes = record.records("changes")
        lines.write("BEGIN", raw: "VEVENT")
        lines.write("UID", raw: site.permanentName(of: entry))
        lines.write("DTSTAMP", raw: ContentLines.utc(Timestamp(startOf: entry.date ?? time.firstDay)))
        write(time)
        lines.write("SUMMARY", text: entry.title)
        lines.write("DESCRIPTION", text: Self.description(entry))
        if let place = record.text("place") { lines.write("LOCATION", text: place) }
        lines.write("CATEGORIES", text: EventKind(record).title)
        lines.write("URL", raw: site.absolute(entry.path))
        lines.write("STATUS", raw: EventStatus(record) == .cancelled ? "CANCELLED" : "CONFIRMED")
        lines.write("SEQUENCE", raw: String(changes.count))
        if let last = changes.compactMap(Self.moment(of:)).max() {
            lines.write("LAST-MODIFIED", raw: ContentLines.utc(last))
        }
        if !EventKind(record).isAppointment { lines.write("TRANSP", raw: "TRANSPARENT") }
        lines.write("END", raw: "VEVENT")
    }

    private mutating func write(_ time: EventTime) {
        guard time.isWholeDay else {
            lines.write("DTSTART", raw: ContentLines.utc(time.start))
            if let end = time.end { lines.write("DTEND", raw: ContentLines.utc(end)) }
            return
        }
        lines.writeDays(time.firstDay, through: time.lastDay)
    }

    private static func description(_ entry: RecordEntry) -> String {
        let record = entry.record
        let people = record.texts("participants").map(\.value).joined(separator: "; ")
        let facts = [
            ("Chủ trì", record.text("chair") ?? ""), ("Thành phần", people),
            ("Chuẩn bị", record.text("prepared_by") ?? ""),
        ]
        .filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }
        let changes = record.records("changes").compactMap { change in
            change.text("what").map { "Thay đổi: \($0)" }
        }
        return ([entry.description] + facts + changes).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static func moment(of change: Record) -> Timestamp? {
        switch change["at"] {
        case .moment(let moment): moment
        case .date(let date): Timestamp(startOf: date)
        default: nil
        }
    }
}
