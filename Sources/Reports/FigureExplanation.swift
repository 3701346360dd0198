import Serialization

/// What is behind one figure of a report.
public struct FigureExplanation: Sendable {
    /// The name of the figure.
    public let key: String
    /// What it counts.
    public let title: String
    /// The clauses that ask for it.
    public let basis: [String]
    /// The number with its unit, as people read it.
    public let value: String
    /// What was counted.
    public let rows: [Row]

    /// An explanation.
    public init(key: String, title: String, basis: [String], value: String, rows: [Row]) {
        self.key = key
        self.title = title
        self.basis = basis
        self.value = value
        self.rows = rows
    }

    /// One of the things that were counted.
    public struct Row: Sendable {
        /// The day on which it counts, `YYYY-MM-DD`; empty where there is none.
        public let day: String
        /// The permanent name of the article or section; empty for what has none.
        public let name: String
        /// The title.
        public let title: String
        /// The file; empty where there is none.
        public let path: String
        /// The names of those whose it is.
        public let people: String
        /// What else there is to say.
        public let detail: String

        /// A thing that was counted.
        public init(
            day: String, name: String, title: String, path: String, people: String, detail: String
        ) {
            self.day = day
            self.name = name
            self.title = title
            self.path = path
            self.people = people
            self.detail = detail
        }
    }

    /// The explanation as CSV (RFC 4180).
    public var csv: [UInt8] {
        var out = CSVText.document()
        CSVText.write(["Ngày", "Mã", "Tên", "Tệp", "Người", "Ghi chú"], to: &out)
        for row in rows {
            CSVText.write([row.day, row.name, row.title, row.path, row.people, row.detail], to: &out)
        }
        return out.bytes
    }

    /// The explanation for programs.
    public var json: String {
        JSONValue.object([
            ("version", .integer(1)), ("figure", .string(key)), ("title", .string(title)),
            ("basis", .array(basis.map(JSONValue.string))), ("value", .string(value)),
            ("items", .array(rows.map(\.json))),
        ]).text + "\n"
    }
}

extension FigureExplanation.Row {
    fileprivate var json: JSONValue {
        func text(_ value: String) -> JSONValue { value.isEmpty ? .null : .string(value) }
        return .object([
            ("day", text(day)), ("name", text(name)), ("title", .string(title)), ("file", text(path)),
            ("people", text(people)), ("detail", text(detail)),
        ])
    }
}
