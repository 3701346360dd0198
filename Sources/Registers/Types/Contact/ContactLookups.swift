import Reading
import VietnameseText

/// The words by which an entry of the directory is found by what it says.
enum ContactLookups {
    static func words(_ entry: RecordEntry) -> [String] {
        let numbers = entry.record.texts("telephone").compactMap { TelephoneNumber($0.value)?.digits }
        return [person(entry), name(entry.title)] + Set(numbers).sorted().map(number)
    }

    /// Who holds which office.
    static func person(_ entry: RecordEntry) -> String {
        let office = entry.record.text("office") ?? ""
        return "person \(normal(entry.title)) / \(normal(office))"
    }

    /// What a person or a unit is called.
    static func name(_ name: String) -> String { "name \(normal(name))" }

    /// A number inside the country.
    static func number(_ digits: String) -> String { "telephone \(digits)" }

    private static func normal(_ text: String) -> String {
        NormalForm.nfc(text).lowercased().split { $0.isWhitespace }.joined(separator: " ")
    }
}

extension RegisterContext {
    /// Whether a name, perhaps behind a title, is that of an approved entry of the directory.
    func isOfficer(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        return words.indices.contains { start in
            let name = ContactLookups.name(words[start...].joined(separator: " "))
            return records.entries(of: .contact, sharing: name).contains(where: \.isApproved)
        }
    }

    /// Whether the approved directory gives a number, written with its leading nought, as an official one.
    public func isOfficialTelephone(_ digits: String) -> Bool {
        records.entries(of: .contact, sharing: ContactLookups.number(digits)).contains(where: \.isApproved)
    }
}
