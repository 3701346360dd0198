/// The forms of results that a command offers.
enum OutputFormat {
    /// The form that the command line names, one of those that `Format` has.
    static func parse<Format>(_ name: String) throws -> Format
    where Format: CaseIterable & RawRepresentable, Format.RawValue == String {
        if let format = Format(rawValue: name) { return format }
        let names = Format.allCases.map(\.rawValue)
        let list = names.dropLast().joined(separator: ", ") + " hoặc " + (names.last ?? "")
        throw CommandFailure(
            "bientap: không có dạng kết quả “\(name)”.\n  → Dùng \(list).\n", status: ExitStatus.usage)
    }

    /// Text for people, JSON for programs.
    enum Plain: String, CaseIterable {
        case text, json
    }
}
