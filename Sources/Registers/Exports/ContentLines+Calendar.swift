public import CivilTime

/// What every iCalendar object has (RFC 5545).
extension ContentLines {
    /// The lines with which a calendar begins.
    ///
    /// - Parameters:
    ///   - name: what people see in the list of their calendars.
    ///   - product: what the program made, in ASCII.
    public mutating func beginCalendar(_ name: String, product: String) {
        write("BEGIN", raw: "VCALENDAR")
        write("VERSION", raw: "2.0")
        write("PRODID", raw: "-//bientap//\(product)//VI")
        write("CALSCALE", raw: "GREGORIAN")
        write("METHOD", raw: "PUBLISH")
        write("X-WR-CALNAME", text: name)
        write("X-WR-TIMEZONE", raw: "Asia/Ho_Chi_Minh")
    }

    /// The line with which it ends.
    public mutating func endCalendar() { write("END", raw: "VCALENDAR") }

    /// Whole days, from the first to the last one.
    public mutating func writeDays(_ first: CivilDate, through last: CivilDate) {
        write("DTSTART;VALUE=DATE", raw: Self.compact(first.iso))
        let after = CivilDate(dayNumber: last.dayNumber + 1)
        // The day after the last one that people can write has five digits in its year.
        if after.year <= 9999 { write("DTEND;VALUE=DATE", raw: Self.compact(after.iso)) }
    }

    /// A moment in UTC: `20210517T010000Z`. So no zone has to be described.
    public static func utc(_ moment: Timestamp) -> String {
        // What clocks in Vietnam show seven hours earlier is what clocks at Greenwich show.
        let shifted = Timestamp(secondsSinceEpoch: moment.secondsSinceEpoch - Timestamp.vietnamOffset)
        return compact(String(shifted.iso.prefix(19))) + "Z"
    }

    private static func compact(_ iso: String) -> String { iso.filter { $0 != "-" && $0 != ":" } }
}
