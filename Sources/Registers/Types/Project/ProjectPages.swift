import CivilTime

/// What the site shows of projects.
enum ProjectPages {
    private static let hidden: Set<String> = ["tenders", "timeline"]
    private static let mostBars = 12

    /// The page of a project: what it is, its money, its notices, its steps.
    static func page(of entry: RecordEntry, _ book: RegisterBook) -> [Block] {
        let facts = entry.record.fields.filter { !hidden.contains($0.key) }.compactMap { field -> Fact? in
            let value = FactList.inlines(of: field.key, in: entry)
            return value.isEmpty ? nil : Fact(field.label, value)
        }
        return [.facts(facts + FactList.derived(of: entry, book))] + tenders(of: entry, book.context.now)
            + timeline(of: entry)
    }

    private static func tenders(of entry: RecordEntry, _ now: Timestamp) -> [Block] {
        guard !entry.tenders.isEmpty else { return [] }
        let rows = entry.tenders.map { tender -> Table.Row in
            let name: [Inline] =
                tender.file.map { [.link(tender.title, .page(entry.path + $0))] } ?? [.text(tender.title)]
            let opened: [Inline] = tender.opened.map { [.date($0)] } ?? []
            return Table.Row([name, opened, [.moment(tender.closes)], [.text(tender.state(at: now))]])
        }
        let columns = ["Gói thầu", "Phát hành", "Hạn nộp", "Tình trạng"].map { Table.Column($0) }
        return [
            .heading("Mời thầu"),
            .table(Table(caption: "Các gói thầu của dự án", columns: columns, rows: rows)),
        ]
    }

    private static func timeline(of entry: RecordEntry) -> [Block] {
        let steps = entry.record.records("timeline").compactMap { step -> (CivilDate, String)? in
            guard let date = step.date("date"), let what = step.text("what") else { return nil }
            return (date, what)
        }
        guard !steps.isEmpty else { return [] }
        let sorted = steps.enumerated()
            .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element)
        return [.heading("Tiến độ"), .list(sorted.map { [.date($0.0), .text(": \($0.1)")] })]
    }

    /// The open notices, how many projects there are and for how much, and the dearest of them as bars.
    static func overview(of book: RegisterBook) -> [Block] {
        guard !book.entries.isEmpty else { return [] }
        return openTenders(in: book) + [.table(totals(of: book))] + money(of: book)
    }

    private static func openTenders(in book: RegisterBook) -> [Block] {
        let now = book.context.now
        let open = book.entries.flatMap { entry in
            entry.tenders.filter { $0.isOpen(at: now) }.map { (entry, $0) }
        }
        guard !open.isEmpty else { return [] }
        let items = open.enumerated()
            .sorted { ($0.element.1.closes, $0.offset) < ($1.element.1.closes, $1.offset) }
            .map { _, item -> [Inline] in
                [
                    .link(item.0.projectName, .page(item.0.path)),
                    .text(" – \(item.1.title): nhận hồ sơ đến "),
                    .moment(item.1.closes),
                ]
            }
        return [.heading("Đang mời thầu"), .list(items)]
    }

    private static func totals(of book: RegisterBook) -> Table {
        let rows = ProjectStatus.allCases.compactMap { status -> Table.Row? in
            let found = book.entries.filter { $0.projectStatus == status }
            return found.isEmpty ? nil : row(status.title, found)
        }
        return Table(
            caption: "Dự án theo tình trạng",
            columns: [Table.Column("Tình trạng")]
                + ["Số dự án", "Kinh phí (đồng)", "Đã giải ngân (đồng)"].map {
                    Table.Column($0, isNumber: true)
                },
            rows: rows + [row("Cộng", book.entries, isTotal: true)])
    }

    private static func row(_ title: String, _ entries: [RecordEntry], isTotal: Bool = false) -> Table.Row {
        let sums = ["money", "spent"].map { key in
            entries.compactMap { $0.record.decimal(key) }.reduce(ExactDecimal.zero, +).vietnamese
        }
        return Table.Row(([title, entries.count.grouped] + sums).map { [.text($0)] }, isTotal: isTotal)
    }

    private static func money(of book: RegisterBook) -> [Block] {
        let known = book.entries.enumerated().compactMap { index, entry in
            entry.record.decimal("money").map { (index: index, entry: entry, money: $0) }
        }
        let dearest = known.sorted { $0.money == $1.money ? $0.index < $1.index : $0.money > $1.money }
            .prefix(mostBars)
        guard dearest.count > 1 else { return [] }
        let title = known.count > mostBars ? "\(mostBars) dự án có kinh phí lớn nhất" : "Kinh phí các dự án"
        return [
            .chart(
                BarChart(
                    title: title, series: ["Kinh phí", "Đã giải ngân"],
                    groups: dearest.map {
                        BarChart.Group($0.entry.projectName, [$0.money, $0.entry.record.decimal("spent")])
                    },
                    unit: "đồng"))
        ]
    }
}
