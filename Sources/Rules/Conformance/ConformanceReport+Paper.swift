import CivilTime
import Content
public import Reports

extension ConformanceReport {
    /// The report as a paper: tables for print, lists for a terminal, which no table of sentences fits.
    public func paper(withKeys: Bool) -> OfficialPaper {
        var paper = OfficialPaper(
            superior: settings.agency.name, issuer: OfficialPaper.board,
            place: settings.agency.place, date: now.date, kind: "Báo cáo",
            abstract: "Tình hình thực hiện quy chế và các quy định được viện dẫn")
        paper.addressees = settings.reports.addressees
        paper.isLandscape = true
        paper.blocks = [.paragraph(summary)]
        paper.blocks += groups.flatMap { group in
            [.heading(group.title)] + (withKeys ? lists(group) : [table(group)])
        }
        return paper
    }

    private func lists(_ group: ConformanceGroup) -> [OfficialPaper.Block] {
        group.entries.flatMap { entry -> [OfficialPaper.Block] in
            let rules = entry.rules.isEmpty ? "" : " [\(entry.rules.joined(separator: ", "))]"
            let head = "\(entry.citation): \(entry.state.title). \(entry.content)\(rules)"
            let lines = entry.items.map(words) + [entry.remark].filter { !$0.isEmpty }
            return lines.isEmpty ? [.paragraph(head)] : [.paragraph(head), .list(lines)]
        }
    }

    private func table(_ group: ConformanceGroup) -> OfficialPaper.Block {
        let columns = [
            PaperTable.Column("Điều khoản", width: 14), PaperTable.Column("Nội dung", width: 34),
            PaperTable.Column("Kết quả", width: 14), PaperTable.Column("Chi tiết", width: 38),
        ]
        let rows = group.entries.map { entry in
            PaperTable.Row([entry.citation, entry.content, entry.state.title, details(entry)])
        }
        return .table(PaperTable(columns, rows))
    }

    private func details(_ entry: ConformanceEntry) -> String {
        let items = entry.items.map(words).joined(separator: "; ")
        return [items, entry.remark].filter { !$0.isEmpty }.joined(separator: ". ")
    }

    private func words(_ item: ConformanceEntry.Item) -> String { "\(item.place): \(message(item))" }
}
