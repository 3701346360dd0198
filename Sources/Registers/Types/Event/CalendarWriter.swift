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
        writer.lines.write("BEGIN", raw: "VCALENDAR")
        writer.lines.write("VERSION", raw: "2.0")
        writer.lines.write("PRODID", raw: "-//bientap//Lich cong tac//VI")
        writer.lines.write("CALSCALE", raw: "GREGORIAN")
        writer.lines.write("METHOD", raw: "PUBLISH")
        writer.lines.write("X-WR-CALNAME", text: name)
        writer.lines.write("X-WR-TIMEZONE", raw: "Asia/Ho_Chi_Minh")
        for entry in entries {
            guard let time = EventTime(entry.record) else { continue }
            writer.write(entry, time)
        }
        writer.lines.write("END", raw: "VCALENDAR")
        return writer.lines.bytes
    }

    private mutating func write(_ entry: RecordEntry, _ time: EventTime) {
        let record = entry.record
        let changes = record.records("changes")
        lines.write("BEGIN", raw: "VEVENT")
        lines.write("UID", raw: site.permanentName(of: entry))
        lines.write("DTSTAMP", raw: Self.utc(Timestamp(startOf: entry.date ?? time.firstDay)))
        write(time)
        lines.write("SUMMARY", text: entry.title)
        lines.write("DESCRIPTION", text: Self.description(entry))
        if let place = record.text("place") { lines.write("LOCATION", text: place) }
        lines.write("CATEGORIES", text: EventKind(record).title)
        lines.write("URL", raw: site.absolute(entry.path))
        lines.write("STATUS", raw: EventStatus(record) == .cancelled ? "CANCELLED" : "CONFIRMED")
        lines.write("SEQUENCE", raw: String(changes.count))
        if let last = changes.compactMap(Self.moment(of:)).max() {
            lines.write("LAST-MODIFIED", raw: Self.utc(last))
        }
        if !EventKind(record).isAppointment { lines.write("TRANSP", raw: "TRANSPARENT") }
        lines.write("END", raw: "VEVENT")
    }

    private mutating func write(_ time: EventTime) {
        guard time.isWholeDay else {
            lines.write("DTSTART", raw: Self.utc(time.start))
            if let end = time.end { lines.write("DTEND", raw: Self.utc(end)) }
            return
        }
        lines.write("DTSTART;VALUE=DATE", raw: Self.compact(time.firstDay.iso))
        let after = CivilDate(dayNumber: time.lastDay.dayNumber + 1)
        // The day after the last one that people can write has five digits in its year.
        if after.year <= 9999 { lines.write("DTEND;VALUE=DATE", raw: Self.compact(after.iso)) }
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

    /// A moment in UTC: `20210517T010000Z`.
    private static func utc(_ moment: Timestamp) -> String {
        // What clocks in Vietnam show seven hours earlier is what clocks at Greenwich show.
        let shifted = Timestamp(secondsSinceEpoch: moment.secondsSinceEpoch - Timestamp.vietnamOffset)
        return compact(String(shifted.iso.prefix(19))) + "Z"
    }

    private static func compact(_ iso: String) -> String { iso.filter { $0 != "-" && $0 != ":" } }
}
