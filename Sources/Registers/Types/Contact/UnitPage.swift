/// The whole directory on one page, unit by unit, for reading and for paper.
enum UnitPage {
    static func path(_ book: RegisterBook) -> String { book.path("theo-don-vi/") }

    static func pages(_ book: RegisterBook) -> [RegisterPage] {
        guard !book.entries.isEmpty else { return [] }
        return [
            RegisterPage(
                path: path(book), title: "Danh bạ theo đơn vị",
                description:
                    "Họ tên, chức vụ, điện thoại, thư điện tử công vụ theo từng đơn vị của \(book.context.site.agency).",
                date: book.entries.compactMap(\.date).max(),
                blocks: groups(book).map { .table(table($0, $1)) })
        ]
    }

    /// The units in the order of their first entry, so that `order` sorts them too.
    static func groups(_ book: RegisterBook) -> [(unit: String, entries: [RecordEntry])] {
        var order: [String] = []
        var groups: [String: [RecordEntry]] = [:]
        for entry in book.entries {
            let unit = entry.record.text("unit") ?? "Khác"
            if groups[unit] == nil { order.append(unit) }
            groups[unit, default: []].append(entry)
        }
        return order.map { ($0, groups[$0] ?? []) }
    }

    private static func table(_ unit: String, _ entries: [RecordEntry]) -> Table {
        Table(
            caption: unit,
            columns: [
                .init("Họ tên"), .init("Chức vụ"), .init("Điện thoại"), .init("Thư điện tử"), .init("Phòng"),
            ],
            rows: entries.map { entry in
                Table.Row([
                    [.link(entry.title, .page(entry.path))], FactList.inlines(of: "office", in: entry),
                    ContactInlines.telephones(entry.record), ContactInlines.email(entry.record),
                    FactList.inlines(of: "room", in: entry),
                ])
            })
    }
}
