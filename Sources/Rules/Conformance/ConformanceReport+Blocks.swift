import Content
public import Registers

extension ConformanceReport {
    /// The report as a page that everybody may read: of what is not approved only the number is told.
    public var publicBlocks: [Block] {
        [.paragraph([.text(summary)])]
            + groups.flatMap { group in [.heading(group.title), .table(table(group))] }
    }

    private func table(_ group: ConformanceGroup) -> Table {
        let columns = ["Điều khoản", "Nội dung", "Kết quả", "Chi tiết"].map { Table.Column($0) }
        return Table(
            caption: group.title, columns: columns,
            rows: group.entries.map { entry in
                Table.Row([
                    [.text(entry.citation)], [.text(entry.content)],
                    entry.state == .unmet ? [.strong(entry.state.title)] : [.text(entry.state.title)],
                    details(entry),
                ])
            })
    }

    private func details(_ entry: ConformanceEntry) -> [Inline] {
        // By its permanent name alone: the page puts the title there, where it is public.
        var seen: Set<String> = []
        let articles = entry.items.compactMap(\.article).filter { seen.insert($0).inserted }
        let others = entry.items.count { $0.article == nil }
        var parts = articles.map { [Inline.link($0, .article($0))] }
        if others > 0 { parts.append([.text("\(others) việc khác")]) }
        if !entry.remark.isEmpty { parts.append([.text(entry.remark)]) }
        return parts.enumerated().flatMap { index, part in index == 0 ? part : [.text("; ")] + part }
    }
}
