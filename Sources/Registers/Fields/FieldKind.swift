/// What a field holds, and how it is written in YAML.
public indirect enum FieldKind: Sendable {
    /// A line of text.
    case text
    /// One or more lines of text.
    case texts
    /// A day, `YYYY-MM-DD`.
    case date
    /// A day with a time, `YYYY-MM-DDThh:mm`, in Vietnam unless it names a zone.
    case moment
    /// Either of both: a day as a whole, or a moment of it.
    case dayOrMoment
    /// A whole number inside a range.
    case integer(ClosedRange<Int>)
    /// An exact decimal number, such as a sum of money.
    case decimal
    /// `true` or `false`.
    case flag
    /// One of a list of words.
    case choice([Choice])
    /// An http or https address.
    case url
    /// The permanent name of another article.
    case reference
    /// The permanent names of other articles.
    case references
    /// Other records, each by the permanent name of its article or by what its register calls it, such as a number.
    case relations
    /// A file of the article's bundle.
    case file
    /// Files of the article's bundle.
    case files
    /// Keys below this one.
    case record([Field])
    /// A list of such mappings.
    case records([Field])

    /// A word of a list, as written and as read.
    public struct Choice: Hashable, Sendable {
        /// As written in the front matter.
        public let value: String
        /// As people read it.
        public let title: String

        /// A word.
        public init(_ value: String, _ title: String) {
            self.value = value
            self.title = title
        }
    }
}

extension FieldKind {
    /// Whether blanks are a value left empty, as a template leaves it. In other kinds they are a text, or no value of
    /// the kind.
    var readsBlankAsNothing: Bool {
        switch self {
        case .moment, .dayOrMoment, .choice, .url, .reference, .records: true
        default: false
        }
    }
}
