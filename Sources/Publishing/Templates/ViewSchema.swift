/// The names that a page has for its template, with what stands behind each.
struct ViewSchema: Sendable {
    indirect enum Field: Sendable {
        /// Text, escaped; usable as a section that shows when the text is not empty.
        case text
        /// HTML that the program made; usable as a section likewise.
        case html
        /// Yes or no.
        case flag
        /// A list of objects.
        case list(ViewSchema)
        /// An object that may be absent.
        case object(ViewSchema)

        /// What names mean inside a section of this field; nil where nothing is added.
        var inner: ViewSchema? {
            switch self {
            case .list(let schema), .object(let schema): schema
            case .text, .html, .flag: nil
            }
        }
    }

    typealias Fields = NamedValues<Field>

    /// The names, best in the order in which views have them.
    let fields: Fields

    init(_ fields: Fields) { self.fields = fields }

    /// These names and others.
    func adding(_ other: Fields) -> ViewSchema {
        var fields = fields
        fields.append(other)
        return ViewSchema(fields)
    }
}
