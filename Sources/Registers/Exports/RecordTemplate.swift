/// The lines of a new draft for the fields of its type, each explained in a comment.
public enum RecordTemplate {
    /// The lines, without a line break at the end; empty for a type without register.
    public static func lines(of type: SectionType) -> [String] {
        guard let register = type.register, !register.fields.isEmpty else { return [] }
        return ["# Các trường của \(register.title.lowercased()).", "\(type.id):"]
            + register.fields.flatMap { lines(of: $0, indent: "  ") }
    }

    private static func lines(of field: Field, indent: String) -> [String] {
        let need = field.isRequired ? " (bắt buộc)" : ""
        let comment = "\(indent)# \(field.label)\(need). \(help(field))"
        let mark = field.isRequired ? "" : "# "
        switch field.kind {
        case .record(let fields):
            return [comment, "\(indent)\(mark)\(field.key):"]
                + fields.flatMap { inner($0, indent: "\(indent)\(mark)  ", first: false) }
        case .records(let fields):
            return [comment, "\(indent)\(mark)\(field.key):"]
                + fields.enumerated().flatMap { inner($1, indent: "\(indent)\(mark)  ", first: $0 == 0) }
        default:
            guard field.isRequired else { return [comment, "\(indent)# \(field.key): \(field.example)"] }
            return [comment, "\(indent)# Ví dụ: \(field.example)", "\(indent)\(field.key):"]
        }
    }

    /// A field of a mapping inside the record; in a list, the first one carries the dash.
    private static func inner(_ field: Field, indent: String, first: Bool) -> [String] {
        let dash = first ? "- " : "  "
        switch field.kind {
        case .record, .records: return []
        default: return ["\(indent)\(dash)\(field.key): \(field.example)  # \(field.label). \(help(field))"]
        }
    }

    /// What to write, with the words of a list, which nobody guesses.
    private static func help(_ field: Field) -> String {
        guard case .choice(let choices) = field.kind, !field.help.contains("Một trong:") else {
            return field.help
        }
        let list = choices.map { "\($0.value) (\($0.title))" }.joined(separator: ", ")
        return "\(field.help) Một trong: \(list)."
    }
}
