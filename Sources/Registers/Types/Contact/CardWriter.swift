import CivilTime
import Reading

/// Writes entries as cards of version 3.0 (RFC 2426), which telephones of every age read.
struct CardWriter {
    private let site: RegisterSite
    private var lines = ContentLines()

    private init(site: RegisterSite) { self.site = site }

    /// The bytes of some cards.
    static func bytes(_ entries: [RecordEntry], site: RegisterSite) -> [UInt8] {
        var writer = CardWriter(site: site)
        for entry in entries { writer.write(entry) }
        return writer.lines.bytes
    }

    private mutating func write(_ entry: RecordEntry) {
        let record = entry.record
        lines.write("BEGIN", raw: "VCARD")
        lines.write("VERSION", raw: "3.0")
        lines.write("PRODID", raw: "-//bientap//Danh ba//VI")
        lines.write("UID", raw: site.permanentName(of: entry))
        lines.write("FN", text: entry.title)
        lines.write("N", raw: Self.name(entry))
        let parts = [site.agency, record.text("unit") ?? ""].filter { !$0.isEmpty }
        lines.write("ORG", raw: parts.map(ContentLines.escaped).joined(separator: ";"))
        if let office = record.text("office") { lines.write("TITLE", text: office) }
        for telephone in record.texts("telephone") { write(telephone.value, type: "WORK,VOICE") }
        if let fax = record.text("fax") { write(fax, type: "WORK,FAX") }
        if let email = record.text("email"), MailAddress.isValid(email) {
            lines.write("EMAIL;TYPE=INTERNET,WORK", text: email)
        }
        let notes = ["room", "hours"].compactMap { key in
            record.text(key).map { "\(key == "room" ? "Phòng làm việc" : "Giờ làm việc"): \($0)" }
        }
        if !notes.isEmpty { lines.write("NOTE", text: notes.joined(separator: "\n")) }
        lines.write("URL", raw: site.absolute(entry.path))
        if let date = entry.date { lines.write("REV", raw: date.iso) }
        if ContactKind(record) == .unit { lines.write("X-ABSHOWAS", raw: "COMPANY") }
        lines.write("END", raw: "VCARD")
    }

    /// A number with the code of the country; what cannot be dialled is left out.
    private mutating func write(_ text: String, type: String) {
        guard let number = TelephoneNumber(text) else { return }
        let inner = number.extension.map { ";ext=\($0)" } ?? ""
        lines.write("TEL;TYPE=\(type)", text: number.dialled + inner)
    }

    /// Family name, given name and what stands between; a Vietnamese name begins with that of the family.
    private static func name(_ entry: RecordEntry) -> String {
        let words = entry.title.split(separator: " ").map { ContentLines.escaped(String($0)) }
        guard ContactKind(entry.record) == .person, words.count > 1, let given = words.last else {
            return ";\(ContentLines.escaped(entry.title));;;"
        }
        return "\(words[0]);\(given);\(words.dropFirst().dropLast().joined(separator: " "));;"
    }
}
