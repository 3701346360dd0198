/// A column of the table of a list.
public struct Column: Sendable {
    /// The heading.
    public let title: String
    /// Whether its values are numbers, which stand at the right.
    public let isNumber: Bool
    /// What stands in it.
    public let cell: @Sendable (RecordEntry, RegisterContext) -> [Inline]

    /// A column.
    public init(
        _ title: String, isNumber: Bool = false,
        cell: @escaping @Sendable (RecordEntry, RegisterContext) -> [Inline]
    ) {
        self.title = title
        self.isNumber = isNumber
        self.cell = cell
    }

    /// The title of the article, which leads to its page.
    public static let title = Column("Tên") { entry, context in
        let link = Inline.link(entry.title, .page(entry.path))
        let isExpired = entry.expiry.map { $0 <= context.now } ?? false
        return isExpired ? [link, .text(" "), .strong("(đã hết hạn)")] : [link]
    }

    /// A field as people read it.
    public static func field(_ key: String, _ title: String, isNumber: Bool = false) -> Column {
        Column(title, isNumber: isNumber) { entry, _ in FactList.inlines(of: key, in: entry) }
    }

    /// What follows from the record.
    static func derived(_ key: String, _ title: String) -> Column {
        Column(title) { entry, _ in entry.derived[key].map { [.text($0)] } ?? [] }
    }
}

extension RegisterBook {
    /// The table of the records, in their order.
    public var table: Table {
        Table(
            caption: register.title,
            columns: register.columns.map { Table.Column($0.title, isNumber: $0.isNumber) },
            rows: entries.map { entry in Table.Row(register.columns.map { $0.cell(entry, context) }) })
    }
}
