import Reading
import VietnameseText

/// The words by which an entry of the directory is found by what it says.
enum ContactLookups {
    static func words(_ entry: RecordEntry) -> [String] {
        let numbers = entry.record.texts("telephone").compactMap { TelephoneNumber($0.value)?.digits }
        return [person(entry)] + Set(numbers).sorted().map(number)
    }

    /// Who holds which office.
    static func person(_ entry: RecordEntry) -> String {
        let office = entry.record.text("office") ?? ""
        return "person \(normal(entry.title)) / \(normal(office))"
    }

    /// A number inside the country.
    static func number(_ digits: String) -> String { "telephone \(digits)" }

    private static func normal(_ text: String) -> String {
        NormalForm.nfc(text).lowercased().split { $0.isWhitespace }.joined(separator: " ")
    }
}

extension RegisterContext {
    /// Whether a name, perhaps behind a title, is that of an approved entry of the directory.
    func isOfficer(_ name: String) -> Bool {
        let name = name.lowercased()
        return records.entries(of: .contact).contains { entry in
            entry.isApproved
                && (name == entry.title.lowercased() || name.hasSuffix(" " + entry.title.lowercased()))
        }
    }

    /// Whether the approved directory gives a number, written with its leading nought, as an official one.
    public func isOfficialTelephone(_ digits: String) -> Bool {
        records.entries(of: .contact, sharing: ContactLookups.number(digits)).contains(where: \.isApproved)
    }
}
